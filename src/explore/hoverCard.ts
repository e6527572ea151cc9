/** The content of a hover card: the hovered node, and its listing at the hovered policy. */
import {
  type Listing,
  listingBetween,
  listingsOfInitiative,
  type NodeId,
  nodeOf,
  type PlanGraph,
  type PlanNode,
} from '../plan/graph.ts';

export type HoverCardContent = {
  readonly node: PlanNode;
  /** One listing, all that one drawn mark represents, or none. */
  readonly listings: readonly Listing[];
};

/** `listings`: those that the hovered mark represents. `selected`: a node whose listing with the hovered one counts. */
export function hoverCardOf(
  graph: PlanGraph,
  hovered: { readonly node: NodeId; readonly listings?: readonly Listing[] | undefined },
  selected: NodeId | null,
): HoverCardContent {
  const node = nodeOf(graph, hovered.node);
  const listings = hovered.listings ?? [];
  const [first] = listings;
  if (first !== undefined && listings.length > 1) {
    const isOnePolicy = listings.every(({ policy }) => policy === first.policy);
    return isOnePolicy ? { node: nodeOf(graph, first.policy), listings } : { node, listings: [] };
  }
  const listing =
    first ??
    (selected === null ? undefined : listingBetween(graph, hovered.node, selected)) ??
    onlyListing(graph, node);
  return { node, listings: listing === undefined ? [] : [listing] };
}

function onlyListing(graph: PlanGraph, node: PlanNode): Listing | undefined {
  if (node.kind !== 'initiative') return undefined;
  const listings = listingsOfInitiative(graph, node.id);
  return listings.length === 1 ? listings[0] : undefined;
}
