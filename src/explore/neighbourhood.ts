/** The neighbours of a node by hierarchy and by listings. */
import {
  childrenOf,
  listingsOfInitiative,
  listingsOfPolicy,
  type NodeId,
  type PlanGraph,
  parentOf,
} from '../plan/graph.ts';

/** The nodes one step away: the parent, then the children, then the listings, each in plan order. */
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

/** The distance in steps of each node within `steps` of `id`, including `id` itself at 0. */
export function neighbourhood(graph: PlanGraph, id: NodeId, steps: number): ReadonlyMap<string, number> {
  const distance = new Map<string, number>();
  if (!graph.nodes.has(id)) return distance;
  distance.set(id, 0);
  let frontier: readonly NodeId[] = [id];
  for (let step = 1; step <= steps; step += 1) {
    const next: NodeId[] = [];
    for (const from of frontier)
      for (const to of neighboursOf(graph, from)) {
        if (distance.has(to)) continue;
        distance.set(to, step);
        next.push(to);
      }
    frontier = next;
  }
  return distance;
}
