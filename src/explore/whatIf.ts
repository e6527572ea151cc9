/** What if initiatives were dropped? The plan's data stay as they are: what is left is a graph like any other. */

import { type Bridge, bridges } from '../plan/combinations.ts';
import { listingsOfPolicy, type PlanGraph, type PolicyNode } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import { type ConnectedComponent, connectedComponents, policyMeasures } from '../plan/measures.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { InitiativeId, PolicyId } from '../plan/schema.ts';
import { withoutInitiatives } from '../plan/withoutInitiatives.ts';

export type PolicyChange = {
  readonly policy: PolicyNode;
  /** Listings of the policy, and how many of them are lost. */
  readonly before: number;
  readonly after: number;
  readonly lost: number;
  /** Its own: initiatives that stand under it alone, see {@link policyMeasures}. */
  readonly ownBefore: number;
  readonly ownAfter: number;
};

/** Basic policies that hung together by shared initiatives, and the groups that they fall into. */
type Split = { readonly component: ConnectedComponent; readonly into: readonly ConnectedComponent[] };

export type WhatIf = {
  /** Those of the dropped that the graph has, in printed order. */
  readonly dropped: readonly InitiativeId[];
  readonly after: PlanGraph;
  /** Every policy of the graph, in plan order. */
  readonly policies: readonly PolicyChange[];
  /** Those that lose listings: the most first, then the largest part of what they had, then in plan order. */
  readonly losing: readonly PolicyChange[];
  readonly listingsLost: number;
  /** Policies that keep nothing at all. */
  readonly emptied: readonly PolicyId[];
  /** Policies that keep initiatives, but none of their own, of which they had some. */
  readonly ownLost: readonly PolicyId[];
  /** Policies that keep initiatives, but share none with another any more. */
  readonly sharingLost: readonly PolicyId[];
  /** What falls into several, the largest first. */
  readonly breaks: readonly Split[];
  /** Pairs of strategies that were bridged, with what bridged them, and are not any more. */
  readonly bridgesLost: readonly Bridge[];
};

export function whatIf(graph: PlanGraph, asked: ReadonlySet<InitiativeId>): WhatIf {
  const dropped = graph.initiatives.map(({ id }) => id).filter((id) => asked.has(id));
  const after = withoutInitiatives(graph, asked);
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
    // What is left spans what it did.
    bridgesLost: bridges(graph).filter(
      ({ initiatives }) => initiatives.length > 0 && initiatives.every((id) => asked.has(id)),
    ),
  };
}

/** Policies that had more than `most` initiatives and are left with so many or fewer, in plan order. */
export function fallingTo({ policies }: WhatIf, most: number): readonly PolicyChange[] {
  return policies.filter(({ before, after }) => before > most && after <= most);
}

/** The policy that loses more than any other; null where several lose as much, or one alone loses something. */
export function mostLosing({ losing: [top, second] }: WhatIf): PolicyChange | null {
  return top !== undefined && second !== undefined && top.lost > second.lost ? top : null;
}

function idsOf(changes: readonly PolicyChange[]): readonly PolicyId[] {
  return changes.map(({ policy }) => policy.id);
}

function changeOf(graph: PlanGraph, left: PlanGraph, policy: PolicyNode): PolicyChange {
  const before = policyMeasures(graph, policy.id);
  // What it keeps is listed elsewhere as it was: with the same listings a policy has the same initiatives of its own.
  const isSame = listingsOfPolicy(graph, policy.id) === listingsOfPolicy(left, policy.id);
  const after = isSame ? before : policyMeasures(left, policy.id);
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
  const islandOf = new Map(
    before.flatMap((component) => component.policies.map((id) => [id, component] as const)),
  );
  // Nothing new ties policies together, so that all of a later island lies in one of the earlier.
  const parts = groupBy(connectedComponents(graph, dropped), ({ policies: [first] }) =>
    first === undefined ? undefined : islandOf.get(first),
  );
  return before
    .map((component) => ({ component, into: parts.get(component) ?? [] }))
    .filter(({ into }) => into.length > 1);
}
