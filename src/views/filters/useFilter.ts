/** What every part of the panel needs: the plan, the filter, and how to change it. */
import { useMemo } from 'react';
import type { Filter } from '../../explore/filter.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import { choiceCounts } from './choiceCounts.ts';

export function useFilter() {
  const graph = useExplorer((state) => state.graph);
  const filter = useExplorer((state) => state.filter);
  const { setFilter } = useActions();
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return { graph, filter, setFilter, change };
}

export function useChoiceCounts() {
  const graph = useExplorer((state) => state.graph);
  return useMemo(() => choiceCounts(graph), [graph]);
}
