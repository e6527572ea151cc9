import { type PlanNode, strategyIndex, strategyOf } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { strategyColour } from '../ui/palette.ts';
import styles from './NodeNumber.module.css';

/** The source's number of a node, in its strategy's colour. Initiatives and the vision have none. */
export function NodeNumber({ node }: { node: PlanNode }) {
  const graph = useExplorer((state) => state.graph);
  if (node.kind === 'vision' || node.kind === 'initiative' || node.number === '') return null;
  const strategy = strategyOf(node);
  const colour = strategy === undefined ? undefined : strategyColour(strategyIndex(graph, strategy)).strong;
  return (
    <span
      className={colour === undefined ? styles.plain : styles.number}
      style={colour === undefined ? undefined : { backgroundColor: colour }}
    >
      {node.number}
    </span>
  );
}
