import { type NodeId, nodeOf, type PlanGraph, type PlanNode } from '../plan/graph.ts';
import type { PlacedLabel } from './labels/label.ts';
import { nodeNumber } from './labels/labelText.ts';

/** The node, if the picture does not show its name: some directions, projects and initiatives; else null. */
export function unlabelledNode(
  graph: PlanGraph,
  labels: readonly PlacedLabel[],
  id: NodeId | null,
): PlanNode | null {
  if (id === null) return null;
  const node = nodeOf(graph, id);
  const number = nodeNumber(node);
  const isNamed = labels.some((label) => label.node === id && label.lines.join('') !== number);
  return isNamed ? null : node;
}
