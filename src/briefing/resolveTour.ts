/** Resolves a tour source to a tour: built-in, embedded in this file, in the link, or stored in the browser. */
import { decodeTour } from '../exchange/tourLink.ts';
import type { EmbeddedData } from '../explore/embeddedData.ts';
import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { TourSource } from '../explore/tour/tourSession.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { PlanProblem } from '../plan/problem.ts';
import type { ValidationResult } from '../plan/validate.ts';
import { embeddedData } from '../store/embeddedData.ts';
import type { OwnTour } from '../store/savedTours.ts';
import { builtInTour } from './builtIn/builtInTour.ts';

export type ResolvedTour =
  | { readonly kind: 'found'; readonly tour: Tour }
  /** This browser has no tour with that id: it was made elsewhere, or deleted. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly problems: readonly PlanProblem[] };

/** Needs the translations of all languages. */
export function resolveTour(source: TourSource, graph: PlanGraph, own: readonly OwnTour[]): ResolvedTour {
  switch (source.kind) {
    case 'builtIn':
      return { kind: 'found', tour: builtInTour(graph) };
    case 'embedded': {
      const tour = embeddedTour();
      return tour === null ? { kind: 'missing' } : fromValidation(tour);
    }
    case 'own': {
      const stored = own.find(({ id }) => id === source.id);
      return stored === undefined ? { kind: 'missing' } : { kind: 'found', tour: stored.tour };
    }
    case 'link':
      return fromValidation(decodeTour(source.packed));
  }
}

/** Null if this page embeds no tour. */
function embeddedTour(): ValidationResult<Tour> | null {
  const data = embeddedData();
  return data === null ? null : parseEmbeddedTour(data);
}

const parseEmbeddedTour = memoizeByObject(({ tour }: EmbeddedData) =>
  tour === null || tour === undefined ? null : parseTour(tour),
);

function fromValidation(result: ValidationResult<Tour>): ResolvedTour {
  return result.ok ? { kind: 'found', tour: result.value } : { kind: 'broken', problems: result.problems };
}
