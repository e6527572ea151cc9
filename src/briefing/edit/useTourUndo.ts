/** Undoes the last change to the own tours and opens the tour that it changed. */

import { isSame } from '../../explore/tour/mergeTour.ts';
import { BUILT_IN_TOUR, type TourSource } from '../../explore/tour/tourSession.ts';
import { useActions, useExplorerStore } from '../../store/hooks.ts';
import { toursOf, useTours } from '../../store/tours.ts';
import type { ShowStatus } from './statusMessage.ts';

/** Null if there is nothing to undo. */
export function useTourUndo(source: TourSource, say: ShowStatus): (() => void) | null {
  const { openTour } = useActions();
  const last = useTours((state) => state.undoStack.at(-1));
  const store = toursOf(useExplorerStore());
  if (last === undefined) return null;
  const { id } = last;
  const tourNow = () => store.getState().tours.find((own) => own.id === id)?.tour;
  return () => {
    const before = tourNow();
    store.getState().actions.undo();
    const after = tourNow();
    // Where another tab has changed the same part since, its text stays.
    say({ key: isSame(before, after) ? 'tours.saidNotUndone' : 'tours.saidUndone' });
    const isOpen = source.kind === 'own' && source.id === id;
    if (after === undefined) {
      if (isOpen) openTour({ kind: 'editing', tour: BUILT_IN_TOUR });
    } else if (!isOpen) openTour({ kind: 'editing', tour: { kind: 'own', id } });
  };
}
