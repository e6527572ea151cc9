/** Reads the plan for the search while nothing else is done: in a large one the first letter would wait. */
import { useEffect } from 'react';
import { prepareSearch } from '../../explore/search.ts';
import { useExplorer } from '../../store/hooks.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

const NODES_AT_ONCE = 50;

export function usePreparedSearch(): void {
  const graph = useExplorer((state) => state.graph);
  useEffect(() => whenIdle(() => prepareSearch(graph, NODES_AT_ONCE)), [graph]);
}
