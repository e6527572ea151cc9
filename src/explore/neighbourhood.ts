/** What stands around a node: by hierarchy and by listings, one relation a step. */
import {
  childrenOf,
  listingsOfInitiative,
  listingsOfPolicy,
  type NodeId,
  type PlanGraph,
  parentOf,
} from '../plan/graph.ts';

/** The nodes one step away, in plan order: above first, then below, then listings. */
export function neighboursOf(graph: PlanGraph, id: NodeId): readonly NodeId[] {
  const node = graph.nodes.get(id);
  if (node === undefined) return [];
  if (node.kind === 'initiative')
    return listingsOfInitiative(graph, node.id).map((listing) => listing.policy);
  const parent = parentOf(node);
  const above = parent !== undefined && graph.nodes.has(parent) ? [parent] : [];
  const below = childrenOf(graph, id).map((child) => child.id);
  const listed =
    node.kind === 'policy' ? listingsOfPolicy(graph, node.id).map((listing) => listing.initiative) : [];
  return [...above, ...below, ...listed];
}

/** The distance in steps of every node within `steps` of `id`, itself (0) included. */
export function neighbourhood(graph: PlanGraph, id: NodeId, steps: number): ReadonlyMap<string, number> {
  const distance = new Map<string, number>();
  if (!graph.nodes.has(id)) return distance;
  distance.set(id, 0);
  let edge: readonly NodeId[] = [id];
  for (let step = 1; step <= steps; step += 1) {
    const next: NodeId[] = [];
    for (const from of edge)
      for (const to of neighboursOf(graph, from)) {
        if (distance.has(to)) continue;
        distance.set(to, step);
        next.push(to);
      }
    edge = next;
  }
  return distance;
}
