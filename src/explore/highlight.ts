/** What is lit when a node is pointed at or selected, and whose names are wanted then. */
import { childrenOf, listingBetween, type NodeId, type PlanGraph, VISION_ID } from '../plan/graph.ts';
import { overlap } from '../plan/measures.ts';
import { linksAt, otherEnd } from '../plan/projectLinks.ts';
import type { PolicyId } from '../plan/schema.ts';
import { neighboursOf } from './neighbourhood.ts';
import { nodesToVision } from './path.ts';

export type Highlight = {
  /** The node, its neighbours, what is below it, what is linked to it, and its way up to the vision. */
  readonly nodes: ReadonlySet<string>;
  /** Listings by id: those of the node, or of the basic policies below it. */
  readonly listings: ReadonlySet<string>;
  /** The node, its neighbours and what is linked to it. */
  readonly named: ReadonlySet<string>;
  /** What ties the node to priority projects, or the project to what is linked to it, by id. */
  readonly links: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();
const EMPTY_HIGHLIGHT: Highlight = { nodes: NONE, listings: NONE, named: NONE, links: NONE };

/** Empty for a node that the graph does not have, such as one that filters hide. */
export function highlight(graph: PlanGraph, id: NodeId): Highlight {
  if (!graph.nodes.has(id)) return EMPTY_HIGHLIGHT;
  const neighbours = neighboursOf(graph, id);
  // Below the vision is everything: lighting it all would tell nothing, so its branches stand for it.
  const below = id === VISION_ID ? graph.directions.map((node) => node.id) : descendants(graph, id);
  const from = new Set<string>([id, ...below]);
  const listings = [...from].flatMap(
    (each) => graph.listingsByPolicy.get(each) ?? graph.listingsByInitiative.get(each) ?? [],
  );
  const links = linksAt(graph, id);
  const linked = links.map((link) => otherEnd(link, id));
  return {
    nodes: new Set<string>([
      ...from,
      ...linked,
      ...neighbours,
      ...nodesToVision(graph, id),
      ...listings.map((listing) => listing.initiative),
    ]),
    listings: new Set(listings.map((listing) => listing.id)),
    named: new Set<string>([id, ...neighbours, ...linked]),
    links: new Set(links.map((link) => link.id)),
  };
}

/** A way from one node to another: what stands on it is named, and what ties it together is lit. */
export function pathHighlight(graph: PlanGraph, way: readonly NodeId[]): Highlight {
  const nodes = new Set<string>(way);
  const listings = way.flatMap((id, at) => listingBetween(graph, way[at - 1] ?? id, id)?.id ?? []);
  return { nodes, listings: new Set(listings), named: nodes, links: NONE };
}

/** Two basic policies and all that stands under both: not one way between them, but every one that is a listing. */
export function sharedHighlight(graph: PlanGraph, a: PolicyId, b: PolicyId): Highlight {
  const { shared } = overlap(graph, a, b);
  const nodes = new Set<string>([a, ...shared, b]);
  const listings = [a, b].flatMap((policy) => shared.map((id) => `${policy}/${id}`));
  return { nodes, listings: new Set(listings), named: nodes, links: NONE };
}

/** All nodes below in the hierarchy. */
function descendants(graph: PlanGraph, id: NodeId): readonly NodeId[] {
  return childrenOf(graph, id).flatMap((child) => [child.id, ...descendants(graph, child.id)]);
}
