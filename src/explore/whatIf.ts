/** The effects of removing initiatives. The plan's data stay the same; the rest is a graph like any other. */
import { type Bridge, bridges } from '../plan/combinations.ts';
import { listingsOfPolicy, type PlanGraph, type PolicyNode } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import { type ConnectedComponent, connectedComponents, policyMeasures } from '../plan/measures.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { InitiativeId, PolicyId } from '../plan/plan.ts';
import { withoutInitiatives } from '../plan/withoutInitiatives.ts';

export type PolicyChange = {
  readonly policy: PolicyNode;
  /** The number of listings of the policy before and after, and the difference. */
  readonly before: number;
  readonly after: number;
  readonly lost: number;
  /** The number of initiatives that no other policy lists, see {@link policyMeasures}. */
  readonly ownBefore: number;
  readonly ownAfter: number;
};

/** A connected component of basic policies, and the components that it splits into. */
type Split = { readonly component: ConnectedComponent; readonly into: readonly ConnectedComponent[] };

export type WhatIf = {
  /** The removed initiatives that the graph has, in printed order. */
  readonly dropped: readonly InitiativeId[];
  readonly after: PlanGraph;
  /** Every policy of the graph, in plan order. */
  readonly policies: readonly PolicyChange[];
  /** Policies that lose listings: largest loss first, then largest share of their listings, then in plan order. */
  readonly losing: readonly PolicyChange[];
  readonly listingsLost: number;
  /** Policies that lose all their listings. */
  readonly emptied: readonly PolicyId[];
  /** Policies that keep initiatives, but lose all that no other policy lists. */
  readonly ownLost: readonly PolicyId[];
  /** Policies that keep initiatives, but no longer share any. */
  readonly sharingLost: readonly PolicyId[];
  /** Components that split, largest first. */
  readonly breaks: readonly Split[];
  /** Pairs of strategies that lose their last bridging initiatives, with these initiatives. */
  readonly bridgesLost: readonly Bridge[];
};

export function whatIf(graph: PlanGraph, removed: ReadonlySet<InitiativeId>): WhatIf {
  const dropped = graph.initiatives.map(({ id }) => id).filter((id) => removed.has(id));
  const after = withoutInitiatives(graph, removed);
  const policies = graph.policies.map((policy) => changeOf(graph, after, policy));
  const keeping = policies.filter((change) => change.after > 0);
  return {
    dropped,
    after,
    policies,
    losing: policies
      .filter(({ lost }) => lost > 0)
      .sort((x, y) => y.lost - x.lost || y.lost / y.before - x.lost / x.before),
    listingsLost: graph.listings.length - after.listings.length,
    emptied: idsOf(policies.filter((change) => change.lost > 0 && change.after === 0)),
    ownLost: idsOf(keeping.filter(({ ownBefore, ownAfter }) => ownBefore > 0 && ownAfter === 0)),
    sharingLost: idsOf(
      keeping.filter((change) => change.before > change.ownBefore && change.after === change.ownAfter),
    ),
    breaks: splitsOf(graph, new Set(dropped)),
    // The remaining initiatives span the same strategies as before.
    bridgesLost: bridges(graph).filter(
      ({ initiatives }) => initiatives.length > 0 && initiatives.every((id) => removed.has(id)),
    ),
  };
}

/** Policies that fall from more than `most` initiatives to `most` or fewer, in plan order. */
export function fallingTo({ policies }: WhatIf, most: number): readonly PolicyChange[] {
  return policies.filter(({ before, after }) => before > most && after <= most);
}

/** The policy that loses more than any other; null if several tie, or if only one loses anything. */
export function mostLosing({ losing: [top, second] }: WhatIf): PolicyChange | null {
  return top !== undefined && second !== undefined && top.lost > second.lost ? top : null;
}

function idsOf(changes: readonly PolicyChange[]): readonly PolicyId[] {
  return changes.map(({ policy }) => policy.id);
}

function changeOf(graph: PlanGraph, remaining: PlanGraph, policy: PolicyNode): PolicyChange {
  const before = policyMeasures(graph, policy.id);
  // With the same listings a policy has the same measures: its initiatives remain listed elsewhere as before.
  const isSame = listingsOfPolicy(graph, policy.id) === listingsOfPolicy(remaining, policy.id);
  const after = isSame ? before : policyMeasures(remaining, policy.id);
  return {
    policy,
    before: before.listings,
    after: after.listings,
    lost: before.listings - after.listings,
    ownBefore: before.own.length,
    ownAfter: after.own.length,
  };
}

const componentsBefore = memoizeByObject((graph: PlanGraph) => connectedComponents(graph, new Set()));

function splitsOf(graph: PlanGraph, dropped: ReadonlySet<InitiativeId>): readonly Split[] {
  const before = componentsBefore(graph);
  const componentOf = new Map(
    before.flatMap((component) => component.policies.map((id) => [id, component] as const)),
  );
  // Removal adds no connections, so that each component after lies within one before.
  const parts = groupBy(connectedComponents(graph, dropped), ({ policies: [first] }) =>
    first === undefined ? undefined : componentOf.get(first),
  );
  return before
    .map((component) => ({ component, into: parts.get(component) ?? [] }))
    .filter(({ into }) => into.length > 1);
}
