/** Paths between nodes: from a node to the vision, and the shortest paths between two nodes. */
import {
  directionsAbove,
  listingsOfInitiative,
  type NodeId,
  nodeOf,
  type PlanGraph,
  type PlanNode,
  VISION_ID,
} from '../plan/graph.ts';
import type { DirectionId, Mark, PolicyId, StrategyId } from '../plan/plan.ts';
import { neighboursOf } from './neighbourhood.ts';

/** The path of one listing to the vision: its policy, and the directions and the strategy above it. */
export type ListingRoute = {
  readonly policy: PolicyId;
  /** Nearest first. */
  readonly directions: readonly DirectionId[];
  readonly strategy: StrategyId;
  readonly mark: Mark;
};

export type PathToVision =
  | { readonly kind: 'vision' }
  /** The ancestors, nearest first, the vision last. */
  | { readonly kind: 'hierarchy'; readonly node: NodeId; readonly above: readonly NodeId[] }
  /** One route for each listing, the first listing first. */
  | { readonly kind: 'listings'; readonly node: NodeId; readonly routes: readonly ListingRoute[] };

export function pathToVision(graph: PlanGraph, id: NodeId): PathToVision {
  const node = nodeOf(graph, id);
  if (node.kind === 'vision') return { kind: 'vision' };
  if (node.kind !== 'initiative') return { kind: 'hierarchy', node: id, above: ancestors(graph, node) };
  const routes = listingsOfInitiative(graph, node.id).flatMap(({ policy, mark }) => {
    const node = nodeOf(graph, policy);
    return node.kind === 'policy'
      ? [{ policy, directions: directionsAbove(graph, node), strategy: node.strategy, mark }]
      : [];
  });
  return { kind: 'listings', node: id, routes };
}

/** Of the whole plan, so that the path is the same if filters hide ancestors. */
function ancestors(graph: PlanGraph, node: PlanNode): readonly NodeId[] {
  switch (node.kind) {
    case 'policy':
    case 'direction':
      return [...directionsAbove(graph, node), node.strategy, VISION_ID];
    case 'strategy':
    case 'priorityProject':
      return [VISION_ID];
    default:
      return [];
  }
}

/** All nodes on the paths from a node to the vision, without the node itself. */
export function nodesToVision(graph: PlanGraph, id: NodeId): readonly NodeId[] {
  const path = pathToVision(graph, id);
  if (path.kind === 'vision') return [];
  if (path.kind === 'hierarchy') return path.above;
  const above = path.routes.flatMap(({ policy, directions, strategy }) => [policy, ...directions, strategy]);
  return [...new Set<NodeId>([...above, VISION_ID])];
}

export type Connection = {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The nodes of one shortest path, including both ends; empty if there is no path. */
  readonly nodes: readonly NodeId[];
  /** The number of shortest paths. */
  readonly equallyShort: number;
};

/**
 * A shortest path between two nodes by hierarchy and listings (breadth-first search). Among several, prefers paths
 * through shared initiatives, then the first node in plan order at each step, so that the result is deterministic.
 */
export function connection(graph: PlanGraph, from: NodeId, to: NodeId): Connection {
  // Search from the target, so that distances decrease on the path from the source.
  const visited = new Map<NodeId, { readonly distance: number; count: number }>([
    [to, { distance: 0, count: 1 }],
  ]);
  const queue: NodeId[] = [to];
  for (const id of queue) {
    const here = visited.get(id);
    if (here === undefined) continue;
    for (const next of neighboursOf(graph, id)) {
      const known = visited.get(next);
      if (known === undefined) {
        visited.set(next, { distance: here.distance + 1, count: here.count });
        queue.push(next);
      } else if (known.distance === here.distance + 1) known.count += here.count;
    }
  }
  const start = visited.get(from);
  if (start === undefined || !graph.nodes.has(to)) return { from, to, nodes: [], equallyShort: 0 };
  const nodes: NodeId[] = [from];
  let current = from;
  for (let distance = start.distance - 1; distance >= 0; distance -= 1) {
    const nearer = neighboursOf(graph, current).filter((id) => visited.get(id)?.distance === distance);
    // A shared initiative says more about two policies than their common branch.
    const next = nearer.find((id) => graph.nodes.get(id)?.kind === 'initiative') ?? nearer[0];
    if (next === undefined) break;
    nodes.push(next);
    current = next;
  }
  return { from, to, nodes, equallyShort: start.count };
}
