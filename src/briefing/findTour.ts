/**
 * The tour that an address names: the app's own, one that this very file or the link brings along, or one that the
 * browser keeps.
 */
import { unpacked } from '../exchange/tourLink.ts';
import type { Carried } from '../explore/carried.ts';
import type { TourSource } from '../explore/tour/briefing.ts';
import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { Checked } from '../plan/check.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { onceFor } from '../plan/onceFor.ts';
import type { PlanProblem } from '../plan/problem.ts';
import { carried } from '../store/carried.ts';
import type { OwnTour } from '../store/keptTours.ts';
import { builtInTour } from './builtIn/builtInTour.ts';

export type FoundTour =
  | { readonly kind: 'found'; readonly tour: Tour }
  /** This browser keeps no tour of that name: it was made elsewhere, or deleted. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly problems: readonly PlanProblem[] };

/** Needs the words of all languages. */
export function findTour(source: TourSource, graph: PlanGraph, own: readonly OwnTour[]): FoundTour {
  switch (source.kind) {
    case 'builtIn':
      return { kind: 'found', tour: builtInTour(graph) };
    case 'carried': {
      const tour = carriedTour();
      return tour === null ? { kind: 'missing' } : foundIn(tour);
    }
    case 'own': {
      const kept = own.find(({ id }) => id === source.id);
      return kept === undefined ? { kind: 'missing' } : { kind: 'found', tour: kept.tour };
    }
    case 'link':
      return foundIn(unpacked(source.packed));
  }
}

/** Null where this page brings no tour along. */
function carriedTour(): Checked<Tour> | null {
  const brought = carried();
  return brought === null ? null : parsedTour(brought);
}

const parsedTour = onceFor(({ tour }: Carried) =>
  tour === null || tour === undefined ? null : parseTour(tour),
);

function foundIn(result: Checked<Tour>): FoundTour {
  return result.ok ? { kind: 'found', tour: result.value } : { kind: 'broken', problems: result.problems };
}
