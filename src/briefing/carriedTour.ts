/** The tour that this page brings along, being one file: read once, as the page does not change under one's hands. */
import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { Checked } from '../plan/check.ts';
import { carried } from '../store/carried.ts';

let known: Checked<Tour> | null | undefined;

/** Null where the page brings none. */
export function carriedTour(): Checked<Tour> | null {
  if (known === undefined) {
    const tour = carried()?.tour ?? null;
    known = tour === null ? null : parseTour(tour);
  }
  return known;
}
