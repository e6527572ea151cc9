/**
 * How many initiatives basic policies share. Computed row by row: the full table of a large plan has millions of
 * cells, and a screen shows a few of them.
 */
import { listingsOfPolicy, type PlanGraph } from './graph.ts';
import { jaccard } from './measures.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { InitiativeId, PolicyId } from './plan.ts';

const NONE: ReadonlySet<InitiativeId> = new Set();

export type SharedCount = {
  readonly policy: PolicyId;
  /** Number of initiatives that both policies list. */
  readonly both: number;
  /** Those of them that no third policy lists. */
  readonly onlyThese: number;
  /** Jaccard index: shared over all initiatives that either lists, 0–1. */
  readonly jaccard: number;
};

/** The listings by policy index (its position in the plan) in place of ids. */
type IndexedListings = {
  readonly indexOf: ReadonlyMap<PolicyId, number>;
  readonly policiesOf: ReadonlyMap<string, readonly number[]>;
  /** For each policy, for each of its initiatives, the indices of the policies that list it. */
  readonly lists: readonly (readonly (readonly number[])[])[];
};

const indexListings = memoizeByObject((graph: PlanGraph): IndexedListings => {
  const indexOf = new Map(graph.policies.map(({ id }, index) => [id, index]));
  const policiesOf = new Map(
    [...graph.listingsByInitiative].map(([id, listings]) => [
      id,
      listings.map(({ policy }) => indexOf.get(policy) ?? 0),
    ]),
  );
  const lists = graph.policies.map(({ id }) =>
    listingsOfPolicy(graph, id).map(({ initiative }) => policiesOf.get(initiative) ?? []),
  );
  return { indexOf, policiesOf, lists };
});

/** The shared counts of a policy with each policy that it shares initiatives with, in plan order. */
export function overlapRow(graph: PlanGraph, id: PolicyId): readonly SharedCount[] {
  const { indexOf, lists } = indexListings(graph);
  const here = indexOf.get(id);
  const own = here === undefined ? undefined : lists[here];
  if (own === undefined) return [];
  const both = new Map<number, number>();
  const onlyThese = new Map<number, number>();
  for (const listing of own)
    for (const other of listing) {
      if (other === here) continue;
      both.set(other, (both.get(other) ?? 0) + 1);
      if (listing.length === 2) onlyThese.set(other, (onlyThese.get(other) ?? 0) + 1);
    }
  return [...both]
    .sort(([x], [y]) => x - y)
    .flatMap(([other, shared]) => {
      const policy = graph.policies[other];
      if (policy === undefined) return [];
      return {
        policy: policy.id,
        both: shared,
        onlyThese: onlyThese.get(other) ?? 0,
        jaccard: jaccard(shared, own.length, lists[other]?.length ?? 0),
      };
    });
}

/** The cost of {@link overlapRow} for all policies, in pairs of listings of the same initiative. */
export function overlapCost(graph: PlanGraph): number {
  return [...graph.listingsByInitiative.values()].reduce((sum, { length }) => sum + length * length, 0);
}

/**
 * The cost limit, about one second: four times the cost of a plan of 15,000 nodes whose most listed initiative is
 * under half of 3,000 basic policies. Only a plan made for that purpose exceeds it.
 */
export const MAX_OVERLAP_COST = 5_000_000;

export type SharingPair = { readonly a: PolicyId; readonly b: PolicyId; readonly both: number };

/**
 * The two policies that share most, ties in plan order; null if none share anything, or if the cost exceeds
 * {@link MAX_OVERLAP_COST}.
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
 * The number of pairs of policies that share at least one initiative, those in `without` ignored; null if the cost
 * exceeds {@link MAX_OVERLAP_COST}.
 */
export function sharingPairs(graph: PlanGraph, without: ReadonlySet<InitiativeId> = NONE): number | null {
  if (overlapCost(graph) > MAX_OVERLAP_COST) return null;
  const { lists, policiesOf } = indexListings(graph);
  const ignored = new Set([...without].map((id) => policiesOf.get(id)));
  // The last policy for which each other policy was counted.
  const countedFor = new Int32Array(graph.policies.length).fill(-1);
  let ends = 0;
  lists.forEach((own, here) => {
    countedFor[here] = here;
    for (const listing of own) {
      if (ignored.has(listing)) continue;
      for (const other of listing)
        if (countedFor[other] !== here) {
          countedFor[other] = here;
          ends += 1;
        }
    }
  });
  return ends / 2;
}
