/**
 * Every figure the product shows is computed here, on the whole plan or on a restricted graph alike.
 * Counts are of listings among the *main* initiatives: they say nothing about budget or weight.
 */
import { policiesIn } from './branches.ts';
import {
  type InitiativeNode,
  type Listing,
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
  wholeGraph,
} from './graph.ts';
import { groupBy } from './groupBy.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { DirectionId, InitiativeId, PolicyId, StrategyId } from './schema.ts';

export type StrategyShare = {
  readonly strategy: StrategyId;
  /** Listings of the initiative under basic policies of this strategy. */
  readonly count: number;
  /** `count` over the listing count, 0–1. */
  readonly share: number;
};

export type InitiativeMeasures = {
  readonly listingCount: number;
  /** Directions and strategies that its listings span, in plan order. */
  readonly directions: readonly DirectionId[];
  readonly strategies: readonly StrategyId[];
  /** How many strategies: 0 for an initiative without listings. */
  readonly reach: number;
  /** In plan order; the shares sum to 1 unless there is no listing. */
  readonly shares: readonly StrategyShare[];
};

function policyOf(graph: PlanGraph, id: PolicyId): PolicyNode {
  const node = nodeOf(graph, id);
  if (node.kind !== 'policy') throw new RangeError(`${id} is not a basic policy`);
  return node;
}

const measuresInWhole = memoizeByObject((_: PlanGraph) => new Map<InitiativeId, InitiativeMeasures>());

/** Where filters leave all of an initiative's listings, they are those of the whole plan and known already. */
export function initiativeMeasures(graph: PlanGraph, id: InitiativeId): InitiativeMeasures {
  const whole = wholeGraph(graph);
  const listings = listingsOfInitiative(graph, id);
  if (listings !== listingsOfInitiative(whole, id)) return measuresOf(graph, listings);
  const measured = measuresInWhole(whole);
  const known = measured.get(id) ?? measuresOf(graph, listings);
  measured.set(id, known);
  return known;
}

function measuresOf(graph: PlanGraph, listings: readonly Listing[]): InitiativeMeasures {
  const listingCount = listings.length;
  const directions: DirectionId[] = [];
  const strategies: StrategyId[] = [];
  const counts: number[] = [];
  // In printed order what belongs to one branch stands together.
  for (const listing of listings) {
    const { direction, strategy } = policyOf(graph, listing.policy);
    if (directions.at(-1) !== direction) directions.push(direction);
    if (strategies.at(-1) !== strategy) counts[strategies.push(strategy) - 1] = 0;
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  const shares = strategies.map((strategy, at) => {
    const count = counts[at] ?? 0;
    return { strategy, count, share: count / listingCount };
  });
  return { listingCount, directions, strategies, reach: strategies.length, shares };
}

/** How many listings, and how many of them are first listings and re-listings. */
export type MarkCounts = { readonly listings: number; readonly first: number; readonly relisted: number };

export function countMarks(listings: readonly Listing[]): MarkCounts {
  const first = listings.filter(({ mark }) => mark === 'first').length;
  return { listings: listings.length, first, relisted: listings.length - first };
}

export type PolicyMeasures = MarkCounts & {
  /** `relisted` over `listings`, 0–1; 0 for a policy without listings. */
  readonly relistedShare: number;
  /** Initiatives that stand under this policy alone. */
  readonly own: readonly InitiativeId[];
};

const measuredPolicies = memoizeByObject((_: PlanGraph) => new Map<PolicyId, PolicyMeasures>());

export function policyMeasures(graph: PlanGraph, id: PolicyId): PolicyMeasures {
  const measured = measuredPolicies(graph);
  const known = measured.get(id) ?? measuresOfPolicy(graph, id);
  measured.set(id, known);
  return known;
}

function measuresOfPolicy(graph: PlanGraph, id: PolicyId): PolicyMeasures {
  const listings = listingsOfPolicy(graph, id);
  const counts = countMarks(listings);
  return {
    ...counts,
    relistedShare: listings.length === 0 ? 0 : counts.relisted / listings.length,
    own: listings
      .map((listing) => listing.initiative)
      .filter((initiative) => listingsOfInitiative(graph, initiative).length === 1),
  };
}

export type Overlap = {
  /** Initiatives under both policies, in the printed order of the first. */
  readonly shared: readonly InitiativeId[];
  /** Those of them that stand under no third policy. */
  readonly sharedOnlyHere: readonly InitiativeId[];
  /** Shared over all initiatives under either, 0–1. */
  readonly jaccard: number;
};

/** How alike two lists are: what they share over all that is in either, 0–1. */
export function jaccard(shared: number, ofA: number, ofB: number): number {
  const either = ofA + ofB - shared;
  return either === 0 ? 0 : shared / either;
}

export function overlap(graph: PlanGraph, a: PolicyId, b: PolicyId): Overlap {
  const ofA = listingsOfPolicy(graph, a).map((listing) => listing.initiative);
  const ofB = new Set<string>(listingsOfPolicy(graph, b).map((listing) => listing.initiative));
  const shared = ofA.filter((initiative) => ofB.has(initiative));
  return {
    shared,
    sharedOnlyHere: shared.filter((initiative) =>
      listingsOfInitiative(graph, initiative).every(({ policy }) => policy === a || policy === b),
    ),
    jaccard: jaccard(shared.length, ofA.length, ofB.size),
  };
}

/** A policy's overlaps with every other it shares something with: most shared first, then in plan order. */
export function overlapsOf(
  graph: PlanGraph,
  id: PolicyId,
): readonly { readonly policy: PolicyNode; readonly overlap: Overlap }[] {
  const sharing = new Set(
    listingsOfPolicy(graph, id).flatMap(({ initiative }) =>
      listingsOfInitiative(graph, initiative).map(({ policy }) => policy),
    ),
  );
  return graph.policies
    .filter((policy) => policy.id !== id && sharing.has(policy.id))
    .map((policy) => ({ policy, overlap: overlap(graph, id, policy.id) }))
    .sort((x, y) => y.overlap.shared.length - x.overlap.shared.length);
}

export type RankingRow = InitiativeMeasures & {
  readonly initiative: InitiativeNode;
  /** Ties share a place: 1, 2, 2, 4. */
  readonly place: number;
};

/** All initiatives: most listings first, then widest reach, then in order of first appearance. */
export const ranking = memoizeByObject((graph: PlanGraph): readonly RankingRow[] => {
  const rows = graph.initiatives
    .map((initiative) => ({ initiative, measures: initiativeMeasures(graph, initiative.id) }))
    .sort((x, y) => y.measures.listingCount - x.measures.listingCount || y.measures.reach - x.measures.reach);
  let place = 0;
  return rows.map(({ initiative, measures }, index) => {
    if (measures.listingCount !== rows[index - 1]?.measures.listingCount) place = index + 1;
    return { initiative, ...measures, place };
  });
});

export type CoListed = {
  readonly initiative: InitiativeNode;
  /** The basic policies that list both, in plan order. */
  readonly shared: readonly PolicyId[];
};

/** What an initiative stands together with: most shared policies first, then in order of first appearance. */
export function coListedWith(graph: PlanGraph, id: InitiativeId): readonly CoListed[] {
  const listings = listingsOfInitiative(graph, id).flatMap(({ policy }) => listingsOfPolicy(graph, policy));
  const beside = groupBy(listings, ({ initiative }) => initiative);
  return graph.initiatives
    .filter((initiative) => initiative.id !== id && beside.has(initiative.id))
    .map((initiative) => ({
      initiative,
      shared: (beside.get(initiative.id) ?? []).map(({ policy }) => policy),
    }))
    .sort((x, y) => y.shared.length - x.shared.length);
}

export type BranchMeasures = MarkCounts & {
  readonly policies: readonly PolicyNode[];
  /** Distinct initiatives listed in the branch. */
  readonly initiatives: number;
  /** Those of them that are listed outside of it as well, in the order of the ranking. */
  readonly reachingOut: readonly RankingRow[];
};

/** A strategy or a direction as a whole: what its basic policies list, and what of it reaches out. */
export function branchMeasures(graph: PlanGraph, id: StrategyId | DirectionId): BranchMeasures {
  const policies = policiesIn(graph, id);
  const inside = new Set(policies.map((policy) => policy.id));
  const listings = policies.flatMap((policy) => listingsOfPolicy(graph, policy.id));
  const listed = new Set(listings.map((listing) => listing.initiative));
  return {
    policies,
    ...countMarks(listings),
    initiatives: listed.size,
    reachingOut: ranking(graph).filter(
      ({ initiative }) =>
        listed.has(initiative.id) &&
        listingsOfInitiative(graph, initiative.id).some((listing) => !inside.has(listing.policy)),
    ),
  };
}

export type Headline = {
  readonly initiatives: number;
  /** Initiatives with two listings or more. */
  readonly listedAgain: number;
  readonly listings: number;
  readonly policies: number;
  readonly strategies: number;
  /** The most listed initiatives: one, several in a tie, or none. */
  readonly top: readonly RankingRow[];
};

/** What one sentence says of the picture. */
export const headline = memoizeByObject((graph: PlanGraph): Headline => {
  const rows = ranking(graph);
  return {
    initiatives: rows.length,
    listedAgain: rows.filter((row) => row.listingCount > 1).length,
    listings: graph.listings.length,
    policies: graph.policies.length,
    strategies: graph.strategies.length,
    top: rows.filter((row) => row.place === 1 && row.listingCount > 0),
  };
});

/** The share of all basic policies from which on an initiative counts as a hub. */
export const HUB_SHARE = 1 / 4;

/** Initiatives listed under at least a quarter of the plan's basic policies, in plan order. */
export const hubs = memoizeByObject((graph: PlanGraph): readonly InitiativeNode[] => {
  const threshold = Math.max(2, graph.policies.length * HUB_SHARE);
  return graph.initiatives.filter(({ id }) => listingsOfInitiative(graph, id).length >= threshold);
});

export type ConnectedComponent = {
  readonly policies: readonly PolicyId[];
  readonly initiatives: readonly InitiativeId[];
};

/**
 * What hangs together by listings alone: groups of policies tied by the initiatives they share, largest
 * first. `without` leaves initiatives out (the hubs, say). A policy that shares nothing is an island.
 */
export function connectedComponents(
  graph: PlanGraph,
  without: ReadonlySet<InitiativeId>,
): readonly ConnectedComponent[] {
  const seen = new Set<PolicyId>();
  const met = new Set<InitiativeId>(without);
  const found: ConnectedComponent[] = [];
  for (const start of graph.policies) {
    if (seen.has(start.id)) continue;
    const policies: PolicyId[] = [start.id];
    const initiatives: InitiativeId[] = [];
    seen.add(start.id);
    for (const policy of policies)
      for (const { initiative } of listingsOfPolicy(graph, policy)) {
        if (met.has(initiative)) continue;
        met.add(initiative);
        initiatives.push(initiative);
        for (const other of listingsOfInitiative(graph, initiative))
          if (!seen.has(other.policy)) {
            seen.add(other.policy);
            policies.push(other.policy);
          }
      }
    found.push({ policies, initiatives });
  }
  return found.sort((x, y) => y.policies.length - x.policies.length);
}
