/**
 * Initiatives × basic policies: where each is listed, and whether first or again. Sparse: a row knows its
 * listings only, so that a plan of 15,000 nodes costs what its listings cost.
 */

import { graphOf, type Listing, listingsOfInitiative, type PlanGraph, type PolicyNode } from './graph.ts';
import { groupBy } from './groupBy.ts';
import type { RankingRow } from './measures.ts';
import type { InitiativeOrder, MatrixRows } from './orderNames.ts';
import { inOrder } from './orders.ts';
import type { DirectionId, Mark, PolicyId, StrategyId } from './schema.ts';

/** Listings of the rows that the matrix has. */
export type MatrixSum = { readonly listings: number; readonly first: number; readonly relisted: number };

export type MatrixRow = RankingRow & {
  /** By the policies that list it; what is not in it is an empty cell. */
  readonly marks: ReadonlyMap<PolicyId, Mark>;
  readonly sum: MatrixSum;
};

export type MatrixColumn = { readonly policy: PolicyNode; readonly sum: MatrixSum };

/** Neighbouring columns of one strategy or direction. */
export type MatrixGroup<Id> = {
  readonly id: Id;
  /** Its first column, from 0, and how many there are. */
  readonly from: number;
  readonly columns: number;
  readonly sum: MatrixSum;
};

export type Matrix = {
  readonly rows: readonly MatrixRow[];
  /** In plan order. */
  readonly columns: readonly MatrixColumn[];
  readonly strategies: readonly MatrixGroup<StrategyId>[];
  readonly directions: readonly MatrixGroup<DirectionId>[];
  readonly sum: MatrixSum;
};

export function matrix(graph: PlanGraph, order: InitiativeOrder, kept: MatrixRows): Matrix {
  const whole = graphOf(graph.plan);
  const rows = inOrder(graph, order)
    .filter(({ initiative: { id } }) => kept === 'all' || listingsOfInitiative(whole, id).length > 1)
    .map((row) => rowOf(row, listingsOfInitiative(graph, row.initiative.id)));
  const marksOf = groupBy(
    rows.flatMap(({ marks }) => [...marks]),
    ([policy]) => policy,
  );
  const columns = graph.policies.map((policy) => ({
    policy,
    sum: sumOf((marksOf.get(policy.id) ?? []).map(([, mark]) => mark)),
  }));
  return {
    rows,
    columns,
    strategies: groupsOf(columns, ({ strategy }) => strategy),
    directions: groupsOf(columns, ({ direction }) => direction),
    sum: total(columns),
  };
}

function rowOf(row: RankingRow, listings: readonly Listing[]): MatrixRow {
  const marks = new Map(listings.map(({ policy, mark }) => [policy, mark]));
  return { ...row, marks, sum: sumOf([...marks.values()]) };
}

function sumOf(marks: readonly Mark[]): MatrixSum {
  const first = marks.filter((mark) => mark === 'first').length;
  return { listings: marks.length, first, relisted: marks.length - first };
}

function total(columns: readonly MatrixColumn[]): MatrixSum {
  return columns.reduce(
    (all, { sum }) => ({
      listings: all.listings + sum.listings,
      first: all.first + sum.first,
      relisted: all.relisted + sum.relisted,
    }),
    sumOf([]),
  );
}

/** Policies of one branch stand side by side in plan order, so that a group is a row of neighbours. */
function groupsOf<Id>(
  columns: readonly MatrixColumn[],
  idOf: (policy: PolicyNode) => Id,
): readonly MatrixGroup<Id>[] {
  let from = 0;
  return [...groupBy(columns, ({ policy }) => idOf(policy))].map(([id, inside]) => {
    const group = { id, from, columns: inside.length, sum: total(inside) };
    from += inside.length;
    return group;
  });
}
