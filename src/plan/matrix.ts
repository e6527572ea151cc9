/**
 * The matrix of initiatives × basic policies with the mark of each listing. Sparse: a row holds its listings only,
 * so that the cost grows with the listings and not with the cells.
 */
import { graphOf, type Listing, listingsOfInitiative, type PlanGraph, type PolicyNode } from './graph.ts';
import { groupBy } from './groupBy.ts';
import { countMarks, type MarkCounts, type RankingRow } from './measures.ts';
import type { InitiativeOrder, MatrixRows } from './orderNames.ts';
import { rankingInOrder } from './orders.ts';
import type { DirectionId, Mark, PolicyId, StrategyId } from './plan.ts';

export type MatrixRow = RankingRow & {
  /** By policy; a policy without an entry is an empty cell. */
  readonly marks: ReadonlyMap<PolicyId, Mark>;
  readonly sum: MarkCounts;
};

export type MatrixColumn = { readonly policy: PolicyNode; readonly sum: MarkCounts };

/** The adjacent columns of one strategy or direction. */
export type MatrixGroup<Id> = {
  readonly id: Id;
  /** Index of the first column, from 0. */
  readonly from: number;
  readonly columns: number;
  readonly sum: MarkCounts;
};

export type Matrix = {
  readonly rows: readonly MatrixRow[];
  /** In plan order. */
  readonly columns: readonly MatrixColumn[];
  readonly strategies: readonly MatrixGroup<StrategyId>[];
  readonly directions: readonly MatrixGroup<DirectionId | StrategyId>[];
  readonly sum: MarkCounts;
};

export function matrix(graph: PlanGraph, order: InitiativeOrder, includedRows: MatrixRows): Matrix {
  const whole = graphOf(graph.plan);
  const rows = rankingInOrder(graph, order)
    .filter(({ initiative: { id } }) => includedRows === 'all' || listingsOfInitiative(whole, id).length > 1)
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
    directions:
      graph.plan.levels.length > 2 ? groupsOf(graph.policies, listingsOf, ({ parent }) => parent) : [],
    sum: countMarks(listings),
  };
}

function rowOf(row: RankingRow, listings: readonly Listing[]): MatrixRow {
  const marks = new Map(listings.map(({ policy, mark }) => [policy, mark]));
  return { ...row, marks, sum: countMarks(listings) };
}

/** In plan order the policies of a branch are adjacent, so that each group is a range of columns. */
function groupsOf<Id>(
  policies: readonly PolicyNode[],
  listingsOf: ReadonlyMap<PolicyId, readonly Listing[]>,
  idOf: (policy: PolicyNode) => Id,
): readonly MatrixGroup<Id>[] {
  let from = 0;
  return [...groupBy(policies, idOf)].map(([id, members]) => {
    const sum = countMarks(members.flatMap((policy) => listingsOf.get(policy.id) ?? []));
    const group = { id, from, columns: members.length, sum };
    from += members.length;
    return group;
  });
}
