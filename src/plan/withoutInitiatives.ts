import { type Listing, listingsOfInitiative, listingsOfPolicy, type PlanGraph } from './graph.ts';
import type { InitiativeId } from './schema.ts';

/**
 * The graph without some initiatives and their listings; the very same graph where it has none of them. It costs
 * what these are listed, and all that they do not touch stays the very same.
 */
export function withoutInitiatives(graph: PlanGraph, asked: ReadonlySet<InitiativeId>): PlanGraph {
  const dropped = [...asked].filter((id) => graph.nodes.get(id)?.kind === 'initiative');
  if (dropped.length === 0) return graph;
  const nodes = new Map(graph.nodes);
  const listingsByInitiative = new Map(graph.listingsByInitiative);
  const listingsByPolicy = new Map(graph.listingsByPolicy);
  const isKept = ({ initiative }: Listing) => !asked.has(initiative);
  for (const id of dropped) {
    nodes.delete(id);
    listingsByInitiative.delete(id);
    for (const { policy } of listingsOfInitiative(graph, id)) {
      const kept = listingsOfPolicy(graph, policy).filter(isKept);
      if (kept.length > 0) listingsByPolicy.set(policy, kept);
      else listingsByPolicy.delete(policy);
    }
  }
  return {
    ...graph,
    nodes,
    initiatives: graph.initiatives.filter(({ id }) => !asked.has(id)),
    listings: graph.listings.filter(isKept),
    listingsByInitiative,
    listingsByPolicy,
  };
}
