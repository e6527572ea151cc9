/** Taking the last change to one's tours back, and coming to see what it was made to. */
import { BUILT_IN, type TourSource } from '../../explore/tour/briefing.ts';
import { useActions } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import type { Say } from './said.ts';

/** Null where there is nothing to undo. */
export function useUndo(source: TourSource, say: Say): (() => void) | null {
  const { brief } = useActions();
  const last = useTours((state) => state.past.at(-1));
  const { undo } = useTours((state) => state.actions);
  if (last === undefined) return null;
  return () => {
    const id = undo();
    if (id === null) return;
    say({ key: 'tours.saidUndone' });
    const isOpen = source.kind === 'own' && source.id === id;
    if (last.before === null) {
      if (isOpen) brief({ kind: 'editing', tour: BUILT_IN });
    } else if (!isOpen) brief({ kind: 'editing', tour: { kind: 'own', id } });
  };
}
