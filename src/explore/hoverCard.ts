/** What a hover card is about: the thing that is pointed at, and its listing at the policy that is pointed at. */
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
  /** One, all those that one drawn mark stands for, or none where no policy is pointed at. */
  readonly listings: readonly Listing[];
};

/** `listings`: those that the drawn thing stands for. `selected`: what the thing is looked at beside. */
export function hoverCardOf(
  graph: PlanGraph,
  pointed: { readonly node: NodeId; readonly listings?: readonly Listing[] | undefined },
  selected: NodeId | null,
): HoverCardContent {
  const node = nodeOf(graph, pointed.node);
  const own = pointed.listings ?? [];
  const [first] = own;
  if (first !== undefined && own.length > 1) {
    const isOnePolicy = own.every(({ policy }) => policy === first.policy);
    return isOnePolicy ? { node: nodeOf(graph, first.policy), listings: own } : { node, listings: [] };
  }
  const listing =
    first ??
    (selected === null ? undefined : listingBetween(graph, pointed.node, selected)) ??
    onlyListing(graph, node);
  return { node, listings: listing === undefined ? [] : [listing] };
}

function onlyListing(graph: PlanGraph, node: PlanNode): Listing | undefined {
  if (node.kind !== 'initiative') return undefined;
  const listings = listingsOfInitiative(graph, node.id);
  return listings.length === 1 ? listings[0] : undefined;
}
