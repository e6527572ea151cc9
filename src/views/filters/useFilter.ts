/** The graph, the filter and its setters, for the parts of the panel. */
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
  return choiceCounts(useExplorer((state) => state.graph));
}
