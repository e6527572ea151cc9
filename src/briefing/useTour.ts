/** The tour of a source, resolved against the open plan. */
import { useMemo } from 'react';
import type { TourSource } from '../explore/tour/tourSession.ts';
import { useExplorer } from '../store/hooks.ts';
import { useTours } from '../store/tours.ts';
import { type ResolvedTour, resolveTour } from './resolveTour.ts';

export function useTour(source: TourSource): ResolvedTour {
  const graph = useExplorer((state) => state.graph);
  const own = useTours((state) => state.tours);
  return useMemo(() => resolveTour(source, graph, own), [source, graph, own]);
}
