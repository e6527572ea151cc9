/** What to highlight and to label for a hovered or selected node. */
import { childrenOf, listingBetween, type NodeId, type PlanGraph, VISION_ID } from '../plan/graph.ts';
import { overlap } from '../plan/measures.ts';
import type { PolicyId } from '../plan/plan.ts';
import { linksAt, otherEnd } from '../plan/projectLinks.ts';
import { neighboursOf } from './neighbourhood.ts';
import { nodesToVision } from './path.ts';

export type Highlight = {
  /** The node, its neighbours, descendants and linked nodes, and its ancestors up to the vision. */
  readonly nodes: ReadonlySet<string>;
  /** Ids of the listings of the node, or of the basic policies below it. */
  readonly listings: ReadonlySet<string>;
  /** The nodes to label: the node, its neighbours and its linked nodes. */
  readonly named: ReadonlySet<string>;
  /** Ids of the project links of the node. */
  readonly links: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();
const EMPTY_HIGHLIGHT: Highlight = { nodes: NONE, listings: NONE, named: NONE, links: NONE };

/** Empty for a node that the graph lacks, such as one that filters hide. */
export function highlight(graph: PlanGraph, id: NodeId): Highlight {
  if (!graph.nodes.has(id)) return EMPTY_HIGHLIGHT;
  const neighbours = neighboursOf(graph, id);
  // All nodes are below the vision; highlighting its branches only says more.
  const below = id === VISION_ID ? graph.directions.map((node) => node.id) : descendants(graph, id);
  const branch = new Set<string>([id, ...below]);
  const listings = [...branch].flatMap(
    (each) => graph.listingsByPolicy.get(each) ?? graph.listingsByInitiative.get(each) ?? [],
  );
  const links = linksAt(graph, id);
  const linked = links.map((link) => otherEnd(link, id));
  return {
    nodes: new Set<string>([
      ...branch,
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

/** A path between two nodes, with all its nodes labelled. */
export function pathHighlight(graph: PlanGraph, path: readonly NodeId[]): Highlight {
  const nodes = new Set<string>(path);
  const listings = path.flatMap((id, index) => listingBetween(graph, path[index - 1] ?? id, id)?.id ?? []);
  return { nodes, listings: new Set(listings), named: nodes, links: NONE };
}

/** Two basic policies and all initiatives that they share, in place of a single path between them. */
export function sharedHighlight(graph: PlanGraph, a: PolicyId, b: PolicyId): Highlight {
  const { shared } = overlap(graph, a, b);
  const nodes = new Set<string>([a, ...shared, b]);
  const listings = [a, b].flatMap((policy) => shared.map((id) => `${policy}/${id}`));
  return { nodes, listings: new Set(listings), named: nodes, links: NONE };
}

/** All nodes below in the hierarchy; no initiatives. */
function descendants(graph: PlanGraph, id: NodeId): readonly NodeId[] {
  return childrenOf(graph, id).flatMap((child) => [child.id, ...descendants(graph, child.id)]);
}
