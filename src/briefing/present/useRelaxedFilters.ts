/** During a detour, removes filters of the step that would hide what the user opens. */
import { useEffect, useState } from 'react';
import { type HiddenReason, hiddenReasons } from '../../explore/filter.ts';
import { relaxFilters } from '../../explore/relaxFilters.ts';
import { useExplorerStore } from '../../store/hooks.ts';
import { parseView } from '../../store/serializeView.ts';

const WATCHED = ['view', 'tableSettings', 'selected', 'filter', 'focus'] as const;

/** Returns the filters removed since the detour began. `see` is the screen of the step; null outside a detour. */
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
    // Skip the frequent hover changes, which affect no filter.
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
