/** Undoes the last change to the own tours and opens the tour that it changed. */
import { BUILT_IN_TOUR, type TourSource } from '../../explore/tour/tourSession.ts';
import { useActions } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import type { ShowStatus } from './statusMessage.ts';

/** Null if there is nothing to undo. */
export function useTourUndo(source: TourSource, say: ShowStatus): (() => void) | null {
  const { openTour } = useActions();
  const last = useTours((state) => state.undoStack.at(-1));
  const { undo } = useTours((state) => state.actions);
  if (last === undefined) return null;
  return () => {
    const id = undo();
    if (id === null) return;
    say({ key: 'tours.saidUndone' });
    const isOpen = source.kind === 'own' && source.id === id;
    if (last.before === null) {
      if (isOpen) openTour({ kind: 'editing', tour: BUILT_IN_TOUR });
    } else if (!isOpen) openTour({ kind: 'editing', tour: { kind: 'own', id } });
  };
}
