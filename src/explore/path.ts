/** How things are connected: the way of a node to the vision, and the shortest ways between two nodes. */
import {
  listingsOfInitiative,
  type NodeId,
  nodeOf,
  type PlanGraph,
  type PlanNode,
  VISION_ID,
} from '../plan/graph.ts';
import type { DirectionId, Mark, PolicyId, StrategyId } from '../plan/schema.ts';
import { neighboursOf } from './neighbourhood.ts';

/** One listing's way up: policy, its direction, its strategy; the vision is above all of them. */
export type ListingRoute = {
  readonly policy: PolicyId;
  readonly direction: DirectionId;
  readonly strategy: StrategyId;
  readonly mark: Mark;
};

export type PathToVision =
  | { readonly kind: 'vision' }
  /** The nodes above, nearest first, the vision last. */
  | { readonly kind: 'hierarchy'; readonly node: NodeId; readonly above: readonly NodeId[] }
  /** One route for each listing, the first listing first. */
  | { readonly kind: 'listings'; readonly node: NodeId; readonly routes: readonly ListingRoute[] };

export function pathToVision(graph: PlanGraph, id: NodeId): PathToVision {
  const node = nodeOf(graph, id);
  if (node.kind === 'vision') return { kind: 'vision' };
  if (node.kind !== 'initiative') return { kind: 'hierarchy', node: id, above: ancestors(node) };
  const routes = listingsOfInitiative(graph, node.id).flatMap(({ policy, mark }) => {
    const listed = nodeOf(graph, policy);
    return listed.kind === 'policy'
      ? [{ policy, direction: listed.direction, strategy: listed.strategy, mark }]
      : [];
  });
  return { kind: 'listings', node: id, routes };
}

/** Told by the node itself: the way up is the same where filters hide what stands on it. */
function ancestors(node: PlanNode): readonly NodeId[] {
  switch (node.kind) {
    case 'policy':
      return [node.direction, node.strategy, VISION_ID];
    case 'direction':
      return [node.strategy, VISION_ID];
    case 'strategy':
    case 'priorityProject':
      return [VISION_ID];
    default:
      return [];
  }
}

/** The nodes that carry a node up to the vision, the vision included, the node itself left out. */
export function nodesToVision(graph: PlanGraph, id: NodeId): readonly NodeId[] {
  const path = pathToVision(graph, id);
  if (path.kind === 'vision') return [];
  if (path.kind === 'hierarchy') return path.above;
  const above = path.routes.flatMap(({ policy, direction, strategy }) => [policy, direction, strategy]);
  return [...new Set<NodeId>([...above, VISION_ID])];
}

export type Connection = {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The nodes of one shortest way, both ends included; empty if there is none. */
  readonly nodes: readonly NodeId[];
  /** How many different ways are equally short. */
  readonly equallyShort: number;
};

/**
 * A shortest way between two nodes by hierarchy and listings. Of several, the one that goes through what is
 * shared, and else the first in plan order at each step, so that the same question has the same answer.
 */
export function connection(graph: PlanGraph, from: NodeId, to: NodeId): Connection {
  // Searched from the goal, so that the walk from the start is a plain descent.
  const ways = new Map<NodeId, { readonly distance: number; count: number }>([
    [to, { distance: 0, count: 1 }],
  ]);
  const queue: NodeId[] = [to];
  for (const id of queue) {
    const here = ways.get(id);
    if (here === undefined) continue;
    for (const next of neighboursOf(graph, id)) {
      const known = ways.get(next);
      if (known === undefined) {
        ways.set(next, { distance: here.distance + 1, count: here.count });
        queue.push(next);
      } else if (known.distance === here.distance + 1) known.count += here.count;
    }
  }
  const start = ways.get(from);
  if (start === undefined || !graph.nodes.has(to)) return { from, to, nodes: [], equallyShort: 0 };
  const nodes: NodeId[] = [from];
  let current = from;
  for (let left = start.distance; left > 0; left -= 1) {
    const nearer = neighboursOf(graph, current).filter((id) => ways.get(id)?.distance === left - 1);
    // What two policies share says more than the branch that they both stand in.
    const next = nearer.find((id) => graph.nodes.get(id)?.kind === 'initiative') ?? nearer[0];
    if (next === undefined) break;
    nodes.push(next);
    current = next;
  }
  return { from, to, nodes, equallyShort: start.count };
}
