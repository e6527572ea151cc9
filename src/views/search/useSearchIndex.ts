/** Builds the search index while idle; otherwise the first keystroke would be slow in a large plan. */
import { useEffect } from 'react';
import { prepareSearch } from '../../explore/search.ts';
import { useExplorer } from '../../store/hooks.ts';
import { runWhenIdle } from '../../ui/runWhenIdle.ts';

const NODES_AT_ONCE = 50;

export function useSearchIndex(): void {
  const graph = useExplorer((state) => state.graph);
  useEffect(() => runWhenIdle(() => prepareSearch(graph, NODES_AT_ONCE)), [graph]);
}
