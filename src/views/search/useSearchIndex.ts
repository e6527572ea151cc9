/** Reads the plan for the search while nothing else is done: in a large one the first letter would wait. */
import { useEffect } from 'react';
import { prepareSearch } from '../../explore/search.ts';
import { useExplorer } from '../../store/hooks.ts';
import { runWhenIdle } from '../../ui/runWhenIdle.ts';

const NODES_AT_ONCE = 50;

export function useSearchIndex(): void {
  const graph = useExplorer((state) => state.graph);
  useEffect(() => runWhenIdle(() => prepareSearch(graph, NODES_AT_ONCE)), [graph]);
}
