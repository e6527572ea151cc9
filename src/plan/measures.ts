/**
 * Computes every figure that the product shows, for the whole plan or for a subgraph.
 * Counts are of listings among the *main* initiatives; they do not measure budget or importance.
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
import type { DirectionId, InitiativeId, PolicyId, StrategyId } from './plan.ts';

export type StrategyShare = {
  readonly strategy: StrategyId;
  /** Listings of the initiative under basic policies of this strategy. */
  readonly count: number;
  /** `count` over the listing count, 0–1. */
  readonly share: number;
};

export type InitiativeMeasures = {
  readonly listingCount: number;
  /** The innermost branches and the strategies that its listings span, in plan order. */
  readonly branches: readonly (DirectionId | StrategyId)[];
  readonly strategies: readonly StrategyId[];
  /** Number of strategies; 0 for an initiative without listings. */
  readonly reach: number;
  /** In plan order; the shares sum to 1, or there are none. */
  readonly shares: readonly StrategyShare[];
};

function policyOf(graph: PlanGraph, id: PolicyId): PolicyNode {
  const node = nodeOf(graph, id);
  if (node.kind !== 'policy') throw new RangeError(`${id} is not a policy`);
  return node;
}

const measuresInWhole = memoizeByObject((_: PlanGraph) => new Map<InitiativeId, InitiativeMeasures>());

/** Reuses the cached measures of the whole plan if filters hide none of the initiative's listings. */
export function initiativeMeasures(graph: PlanGraph, id: InitiativeId): InitiativeMeasures {
  const whole = wholeGraph(graph);
  const listings = listingsOfInitiative(graph, id);
  if (listings !== listingsOfInitiative(whole, id)) return measuresOf(graph, listings);
  const cache = measuresInWhole(whole);
  const measures = cache.get(id) ?? measuresOf(graph, listings);
  cache.set(id, measures);
  return measures;
}

function measuresOf(graph: PlanGraph, listings: readonly Listing[]): InitiativeMeasures {
  const listingCount = listings.length;
  const branches: (DirectionId | StrategyId)[] = [];
  const strategies: StrategyId[] = [];
  const counts: number[] = [];
  // In printed order the listings of a branch are adjacent.
  for (const listing of listings) {
    const { parent, strategy } = policyOf(graph, listing.policy);
    if (branches.at(-1) !== parent) branches.push(parent);
    if (strategies.at(-1) !== strategy) counts[strategies.push(strategy) - 1] = 0;
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  const shares = strategies.map((strategy, index) => {
    const count = counts[index] ?? 0;
    return { strategy, count, share: count / listingCount };
  });
  return { listingCount, branches, strategies, reach: strategies.length, shares };
}

/** Number of listings, and of first listings and re-listings among them. */
export type MarkCounts = { readonly listings: number; readonly first: number; readonly relisted: number };

export function countMarks(listings: readonly Listing[]): MarkCounts {
  const first = listings.filter(({ mark }) => mark === 'first').length;
  return { listings: listings.length, first, relisted: listings.length - first };
}

export type PolicyMeasures = MarkCounts & {
  /** `relisted` over `listings`, 0–1; 0 for a policy without listings. */
  readonly relistedShare: number;
  /** Initiatives that no other policy lists. */
  readonly own: readonly InitiativeId[];
};

const measuredPolicies = memoizeByObject((_: PlanGraph) => new Map<PolicyId, PolicyMeasures>());

export function policyMeasures(graph: PlanGraph, id: PolicyId): PolicyMeasures {
  const cache = measuredPolicies(graph);
  const measures = cache.get(id) ?? measuresOfPolicy(graph, id);
  cache.set(id, measures);
  return measures;
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
  /** Initiatives that both policies list, in the printed order of the first. */
  readonly shared: readonly InitiativeId[];
  /** Those of them that no third policy lists. */
  readonly sharedOnlyHere: readonly InitiativeId[];
  /** Jaccard index: shared over all initiatives that either lists, 0–1. */
  readonly jaccard: number;
};

/** The Jaccard index of two sets from their sizes: intersection over union, 0–1; 0 for two empty sets. */
export function jaccard(shared: number, sizeA: number, sizeB: number): number {
  const union = sizeA + sizeB - shared;
  return union === 0 ? 0 : shared / union;
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

/** The overlaps of a policy with those it shares initiatives with: most shared first, then in plan order. */
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
  /** Rank from 1; ties share a rank: 1, 2, 2, 4. */
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

/** The initiatives that share policies with this one: most shared first, then in order of first appearance. */
export function coListedWith(graph: PlanGraph, id: InitiativeId): readonly CoListed[] {
  const listings = listingsOfInitiative(graph, id).flatMap(({ policy }) => listingsOfPolicy(graph, policy));
  const byInitiative = groupBy(listings, ({ initiative }) => initiative);
  return graph.initiatives
    .filter((initiative) => initiative.id !== id && byInitiative.has(initiative.id))
    .map((initiative) => ({
      initiative,
      shared: (byInitiative.get(initiative.id) ?? []).map(({ policy }) => policy),
    }))
    .sort((x, y) => y.shared.length - x.shared.length);
}

export type BranchMeasures = MarkCounts & {
  readonly policies: readonly PolicyNode[];
  /** Number of distinct initiatives listed in the branch. */
  readonly initiatives: number;
  /** Those of them that are also listed outside the branch, in the order of the ranking. */
  readonly reachingOut: readonly RankingRow[];
};

/** The measures of a strategy or a direction, over all its basic policies. */
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
  /** Number of initiatives with two or more listings. */
  readonly listedAgain: number;
  readonly listings: number;
  readonly policies: number;
  readonly strategies: number;
  /** The most listed initiatives: one, several in a tie, or none. */
  readonly top: readonly RankingRow[];
};

/** The figures of the headline. */
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

/** An initiative is a hub if at least this share of all basic policies lists it. */
export const HUB_SHARE = 1 / 4;

/** The initiatives that at least a quarter of the graph's basic policies list, in plan order. */
export const hubs = memoizeByObject((graph: PlanGraph): readonly InitiativeNode[] => {
  const threshold = Math.max(2, graph.policies.length * HUB_SHARE);
  return graph.initiatives.filter(({ id }) => listingsOfInitiative(graph, id).length >= threshold);
});

export type ConnectedComponent = {
  readonly policies: readonly PolicyId[];
  readonly initiatives: readonly InitiativeId[];
};

/**
 * The connected components by listings alone: groups of policies connected by shared initiatives, largest first.
 * A policy that shares nothing is a component of its own. `without`: initiatives to ignore, such as the hubs.
 */
export function connectedComponents(
  graph: PlanGraph,
  without: ReadonlySet<InitiativeId>,
): readonly ConnectedComponent[] {
  const visitedPolicies = new Set<PolicyId>();
  const visitedInitiatives = new Set<InitiativeId>(without);
  const components: ConnectedComponent[] = [];
  for (const start of graph.policies) {
    if (visitedPolicies.has(start.id)) continue;
    const policies: PolicyId[] = [start.id];
    const initiatives: InitiativeId[] = [];
    visitedPolicies.add(start.id);
    for (const policy of policies)
      for (const { initiative } of listingsOfPolicy(graph, policy)) {
        if (visitedInitiatives.has(initiative)) continue;
        visitedInitiatives.add(initiative);
        initiatives.push(initiative);
        for (const other of listingsOfInitiative(graph, initiative))
          if (!visitedPolicies.has(other.policy)) {
            visitedPolicies.add(other.policy);
            policies.push(other.policy);
          }
      }
    components.push({ policies, initiatives });
  }
  return components.sort((x, y) => y.policies.length - x.policies.length);
}
