/**
 * Initiatives × basic policies: where each is listed, and whether first or again. Sparse: a row knows its
 * listings only, so that a plan of 15,000 nodes costs what its listings cost.
 */

import { graphOf, type Listing, listingsOfInitiative, type PlanGraph, type PolicyNode } from './graph.ts';
import { groupBy } from './groupBy.ts';
import { countMarks, type MarkCounts, type RankingRow } from './measures.ts';
import type { InitiativeOrder, MatrixRows } from './orderNames.ts';
import { rankingInOrder } from './orders.ts';
import type { DirectionId, Mark, PolicyId, StrategyId } from './schema.ts';

export type MatrixRow = RankingRow & {
  /** By the policies that list it; what is not in it is an empty cell. */
  readonly marks: ReadonlyMap<PolicyId, Mark>;
  readonly sum: MarkCounts;
};

export type MatrixColumn = { readonly policy: PolicyNode; readonly sum: MarkCounts };

/** Neighbouring columns of one strategy or direction. */
export type MatrixGroup<Id> = {
  readonly id: Id;
  /** Its first column, from 0, and how many there are. */
  readonly from: number;
  readonly columns: number;
  readonly sum: MarkCounts;
};

export type Matrix = {
  readonly rows: readonly MatrixRow[];
  /** In plan order. */
  readonly columns: readonly MatrixColumn[];
  readonly strategies: readonly MatrixGroup<StrategyId>[];
  readonly directions: readonly MatrixGroup<DirectionId>[];
  readonly sum: MarkCounts;
};

export function matrix(graph: PlanGraph, order: InitiativeOrder, kept: MatrixRows): Matrix {
  const whole = graphOf(graph.plan);
  const rows = rankingInOrder(graph, order)
    .filter(({ initiative: { id } }) => kept === 'all' || listingsOfInitiative(whole, id).length > 1)
    .map((row) => rowOf(row, listingsOfInitiative(graph, row.initiative.id)));
  const listings = rows.flatMap(({ initiative: { id } }) => listingsOfInitiative(graph, id));
  const listingsOf = groupBy(listings, ({ policy }) => policy);
  const columns = graph.policies.map((policy) => ({
    policy,
    sum: countMarks(listingsOf.get(policy.id) ?? []),
  }));
  return {
    rows,
    columns,
    strategies: groupsOf(graph.policies, listingsOf, ({ strategy }) => strategy),
    directions: groupsOf(graph.policies, listingsOf, ({ direction }) => direction),
    sum: countMarks(listings),
  };
}

function rowOf(row: RankingRow, listings: readonly Listing[]): MatrixRow {
  const marks = new Map(listings.map(({ policy, mark }) => [policy, mark]));
  return { ...row, marks, sum: countMarks(listings) };
}

/** Policies of one branch stand side by side in plan order, so that a group is a row of neighbours. */
function groupsOf<Id>(
  policies: readonly PolicyNode[],
  listingsOf: ReadonlyMap<PolicyId, readonly Listing[]>,
  idOf: (policy: PolicyNode) => Id,
): readonly MatrixGroup<Id>[] {
  let from = 0;
  return [...groupBy(policies, idOf)].map(([id, inside]) => {
    const sum = countMarks(inside.flatMap((policy) => listingsOf.get(policy.id) ?? []));
    const group = { id, from, columns: inside.length, sum };
    from += inside.length;
    return group;
  });
}
