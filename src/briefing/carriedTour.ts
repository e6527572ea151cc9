/** The tour that this page brings along, being one file: read once, as the page does not change under one's hands. */
import type { Carried } from '../explore/carried.ts';
import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { Checked } from '../plan/check.ts';
import { onceFor } from '../plan/onceFor.ts';
import { carried } from '../store/carried.ts';

const parsedTour = onceFor(({ tour }: Carried) =>
  tour === null || tour === undefined ? null : parseTour(tour),
);

/** Null where the page brings none. */
export function carriedTour(): Checked<Tour> | null {
  const brought = carried();
  return brought === null ? null : parsedTour(brought);
}
