/** In a detour: the step's own conditions give way where they would hide what one turns to. */
import { useEffect, useState } from 'react';
import { type Reason, reasonsOf } from '../../explore/filter.ts';
import { openedUp } from '../../explore/openedUp.ts';
import { useExplorerStore } from '../../store/hooks.ts';
import { seen } from '../../store/see.ts';

const WATCHED = ['view', 'desk', 'selected', 'filter', 'focus'] as const;

/** What was dropped since the step was left. `see`: what the step shows; null while it is on show. */
export function useOpenedUp(see: string | null): readonly Reason[] {
  const explorer = useExplorerStore();
  const [dropped, setDropped] = useState<readonly Reason[]>([]);
  useEffect(() => {
    if (see === null) return;
    const open = () => {
      const state = explorer.getState();
      const { explore } = seen(see, state.graph);
      const opened = openedUp(state.graph, state, reasonsOf(explore.filter, explore.focus));
      if (opened.dropped.length === 0) return;
      setDropped((before) => [...before, ...opened.dropped]);
      state.actions.openUp(opened);
    };
    open();
    // Pointing at things is most of what happens, and changes none of this.
    const end = explorer.subscribe((now, before) => {
      if (WATCHED.some((field) => now[field] !== before[field])) open();
    });
    return () => {
      end();
      setDropped([]);
    };
  }, [explorer, see]);
  return dropped;
}
