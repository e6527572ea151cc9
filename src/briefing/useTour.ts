/** The tour that is open, as the parts of a briefing see it. */
import { useMemo } from 'react';
import type { TourSource } from '../explore/tour/briefing.ts';
import { useExplorer } from '../store/hooks.ts';
import { useTours } from '../store/tours.ts';
import { type FoundTour, findTour } from './findTour.ts';

export function useTour(source: TourSource): FoundTour {
  const graph = useExplorer((state) => state.graph);
  const own = useTours((state) => state.tours);
  return useMemo(() => findTour(source, graph, own), [source, graph, own]);
}
