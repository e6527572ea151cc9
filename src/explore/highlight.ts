/** What is lit when a node is pointed at or selected, and whose names are wanted then. */
import { type NodeId, type PlanGraph, parentOf, VISION_ID } from '../plan/graph.ts';
import { neighboursOf } from './neighbourhood.ts';
import { nodesToVision } from './path.ts';

export type Highlight = {
  /** The node, its neighbours, what is below it, and its way up to the vision. */
  readonly nodes: ReadonlySet<string>;
  /** Listings by id: those of the node, or of the basic policies below it. */
  readonly listings: ReadonlySet<string>;
  /** The node and its neighbours. */
  readonly named: ReadonlySet<string>;
};

const NOTHING: Highlight = { nodes: new Set(), listings: new Set(), named: new Set() };

/** Empty for a node that the graph does not have, such as one that filters hide. */
export function highlight(graph: PlanGraph, id: NodeId): Highlight {
  if (!graph.nodes.has(id)) return NOTHING;
  const neighbours = neighboursOf(graph, id);
  // Below the vision is everything: lighting it all would tell nothing, so its branches stand for it.
  const below = id === VISION_ID ? graph.directions.map((node) => node.id) : descendants(graph, id);
  const from = new Set<string>([id, ...below]);
  const listings = graph.listings.filter(
    ({ initiative, policy }) => from.has(initiative) || from.has(policy),
  );
  return {
    nodes: new Set<string>([
      ...from,
      ...neighbours,
      ...nodesToVision(graph, id),
      ...listings.map((listing) => listing.initiative),
    ]),
    listings: new Set(listings.map((listing) => listing.id)),
    named: new Set<string>([id, ...neighbours]),
  };
}

/** A way from one node to another: what stands on it is named, and what ties it together is lit. */
export function pathHighlight(graph: PlanGraph, way: readonly NodeId[]): Highlight {
  const nodes = new Set<string>(way);
  const next = new Map<string, string>(way.flatMap((id, at) => (at === 0 ? [] : [[way[at - 1] ?? id, id]])));
  const listings = graph.listings.filter(
    ({ initiative, policy }) => next.get(initiative) === policy || next.get(policy) === initiative,
  );
  return { nodes, listings: new Set(listings.map((listing) => listing.id)), named: nodes };
}

/** All nodes below in the hierarchy. */
function descendants(graph: PlanGraph, id: NodeId): readonly NodeId[] {
  const above = new Set<string>([id]);
  const found: NodeId[] = [];
  // Parents stand before their children in a graph, so that one pass is enough.
  for (const node of graph.nodes.values()) {
    const parent = parentOf(node);
    if (parent === undefined || !above.has(parent)) continue;
    above.add(node.id);
    found.push(node.id);
  }
  return found;
}
