/**
 * What every basic policy shares with the others, in numbers. Worked out row by row through the shared
 * initiatives: the whole table of a large plan would be millions of cells, of which a screen shows some.
 */
import { listingsOfPolicy, type PlanGraph } from './graph.ts';
import { jaccard } from './measures.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { InitiativeId, PolicyId } from './schema.ts';

const NONE: ReadonlySet<InitiativeId> = new Set();

export type SharedCount = {
  readonly policy: PolicyId;
  /** Initiatives under both, whatever else lists them. */
  readonly both: number;
  /** Those of them that stand under these two alone. */
  readonly onlyThese: number;
  /** Shared over all initiatives under either, 0–1. */
  readonly jaccard: number;
};

/** Listings by places instead of ids: a policy's place in the plan, an initiative's policies by their places. */
type IndexedListings = {
  readonly placeOf: ReadonlyMap<PolicyId, number>;
  readonly policiesOf: ReadonlyMap<string, readonly number[]>;
  /** For each policy, for each of its initiatives, the policies that list it. */
  readonly lists: readonly (readonly (readonly number[])[])[];
};

const indexListings = memoizeByObject((graph: PlanGraph): IndexedListings => {
  const placeOf = new Map(graph.policies.map(({ id }, place) => [id, place]));
  const policiesOf = new Map(
    [...graph.listingsByInitiative].map(([id, listings]) => [
      id,
      listings.map(({ policy }) => placeOf.get(policy) ?? 0),
    ]),
  );
  const lists = graph.policies.map(({ id }) =>
    listingsOfPolicy(graph, id).map(({ initiative }) => policiesOf.get(initiative) ?? []),
  );
  return { placeOf, policiesOf, lists };
});

/** What a policy shares with each other that it shares something with, in plan order. */
export function overlapRow(graph: PlanGraph, id: PolicyId): readonly SharedCount[] {
  const { placeOf, lists } = indexListings(graph);
  const here = placeOf.get(id);
  const own = here === undefined ? undefined : lists[here];
  if (own === undefined) return [];
  const both = new Map<number, number>();
  const onlyThese = new Map<number, number>();
  for (const places of own)
    for (const place of places) {
      if (place === here) continue;
      both.set(place, (both.get(place) ?? 0) + 1);
      if (places.length === 2) onlyThese.set(place, (onlyThese.get(place) ?? 0) + 1);
    }
  return [...both]
    .sort(([x], [y]) => x - y)
    .flatMap(([place, shared]) => {
      const policy = graph.policies[place];
      if (policy === undefined) return [];
      const others = lists[place]?.length ?? 0;
      return {
        policy: policy.id,
        both: shared,
        onlyThese: onlyThese.get(place) ?? 0,
        jaccard: jaccard(shared, own.length, others),
      };
    });
}

/** How many meetings of two listings {@link overlapRow} sees for all policies: what looking at all costs. */
export function overlapCost(graph: PlanGraph): number {
  return [...graph.listingsByInitiative.values()].reduce((sum, { length }) => sum + length * length, 0);
}

/**
 * What may be looked at in one go, within a second: four times what a plan of 15,000 nodes has, whose most
 * listed initiative stands under half of 3,000 basic policies. Only a plan made to be hard has more.
 */
export const MAX_OVERLAP_COST = 5_000_000;

export type SharingPair = { readonly a: PolicyId; readonly b: PolicyId; readonly both: number };

/**
 * The two policies that share most, the first of them in plan order where several do; null where none share anything,
 * and where there is too much to look at.
 */
export const mostSharing = memoizeByObject((graph: PlanGraph): SharingPair | null => {
  if (overlapCost(graph) > MAX_OVERLAP_COST) return null;
  let most: SharingPair | null = null;
  for (const { id: a } of graph.policies)
    for (const { policy: b, both } of overlapRow(graph, a))
      if (both > (most?.both ?? 0)) most = { a, b, both };
  return most;
});

/**
 * Pairs of policies that share at least one initiative, some initiatives left aside; null where there is too much to
 * look at.
 */
export function sharingPairs(graph: PlanGraph, without: ReadonlySet<InitiativeId> = NONE): number | null {
  if (overlapCost(graph) > MAX_OVERLAP_COST) return null;
  const { lists, policiesOf } = indexListings(graph);
  const aside = new Set([...without].map((id) => policiesOf.get(id)));
  const seen = new Int32Array(graph.policies.length).fill(-1);
  let ends = 0;
  lists.forEach((own, here) => {
    seen[here] = here;
    for (const places of own) {
      if (aside.has(places)) continue;
      for (const place of places)
        if (seen[place] !== here) {
          seen[place] = here;
          ends += 1;
        }
    }
  });
  return ends / 2;
}
