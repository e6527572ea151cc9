/** In a detour: the step's own conditions give way where they would hide what one turns to. */
import { useEffect, useState } from 'react';
import { type HiddenReason, hiddenReasons } from '../../explore/filter.ts';
import { relaxFilters } from '../../explore/relaxFilters.ts';
import { useExplorerStore } from '../../store/hooks.ts';
import { parseView } from '../../store/serializeView.ts';

const WATCHED = ['view', 'tableSettings', 'selected', 'filter', 'focus'] as const;

/** What was dropped since the step was left. `see`: what the step shows; null while it is on show. */
export function useRelaxedFilters(see: string | null): readonly HiddenReason[] {
  const explorer = useExplorerStore();
  const [dropped, setDropped] = useState<readonly HiddenReason[]>([]);
  useEffect(() => {
    if (see === null) return;
    const open = () => {
      const state = explorer.getState();
      const { viewState } = parseView(see, state.graph);
      const opened = relaxFilters(state.graph, state, hiddenReasons(viewState.filter, viewState.focus));
      if (opened.removed.length === 0) return;
      setDropped((before) => [...before, ...opened.removed]);
      state.actions.setFilterAndFocus(opened);
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
