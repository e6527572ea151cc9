import { type Listing, listingsOfInitiative, listingsOfPolicy, type PlanGraph } from './graph.ts';
import type { InitiativeId } from './plan.ts';

/**
 * The graph without some initiatives and their listings; the same object if it has none of them. Lists of policies
 * and initiatives that they do not affect stay the same objects.
 */
export function withoutInitiatives(graph: PlanGraph, ids: ReadonlySet<InitiativeId>): PlanGraph {
  const dropped = [...ids].filter((id) => graph.nodes.get(id)?.kind === 'initiative');
  if (dropped.length === 0) return graph;
  const nodes = new Map(graph.nodes);
  const listingsByInitiative = new Map(graph.listingsByInitiative);
  const listingsByPolicy = new Map(graph.listingsByPolicy);
  const remains = ({ initiative }: Listing) => !ids.has(initiative);
  for (const id of dropped) {
    nodes.delete(id);
    listingsByInitiative.delete(id);
    for (const { policy } of listingsOfInitiative(graph, id)) {
      const remaining = listingsOfPolicy(graph, policy).filter(remains);
      if (remaining.length > 0) listingsByPolicy.set(policy, remaining);
      else listingsByPolicy.delete(policy);
    }
  }
  return {
    ...graph,
    nodes,
    initiatives: graph.initiatives.filter(({ id }) => !ids.has(id)),
    listings: graph.listings.filter(remains),
    listingsByInitiative,
    listingsByPolicy,
  };
}
