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
  const [removed, setRemoved] = useState<readonly HiddenReason[]>([]);
  useEffect(() => {
    if (see === null) return;
    const relax = () => {
      const state = explorer.getState();
      const { viewState } = parseView(see, state.graph);
      const relaxed = relaxFilters(state.graph, state, hiddenReasons(viewState.filter, viewState.focus));
      if (relaxed.removed.length === 0) return;
      setRemoved((before) => [...before, ...relaxed.removed]);
      state.actions.setFilterAndFocus(relaxed);
    };
    relax();
    // Skip the frequent hover changes, which affect no filter.
    const unsubscribe = explorer.subscribe((now, before) => {
      if (WATCHED.some((field) => now[field] !== before[field])) relax();
    });
    return () => {
      unsubscribe();
      setRemoved([]);
    };
  }, [explorer, see]);
  return removed;
}
