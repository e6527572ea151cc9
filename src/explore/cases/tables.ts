/** The cases of the tables: the matrix, the overlap of two policies, and sets of strategies. */
import type { Combination } from '../../plan/combinations.ts';
import { type PlanGraph, wholeGraph } from '../../plan/graph.ts';
import type { Matrix } from '../../plan/matrix.ts';
import type { Overlap } from '../../plan/measures.ts';
import type { MatrixRows } from '../../plan/orderNames.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { type CasesOf, shareOf } from './case.ts';

export type MatrixCases = CasesOf<typeof matrixCase>;
export type OverlapCases = CasesOf<typeof overlapCase>;
export type CombinationCases = CasesOf<typeof combinationCase>;
export type StrategySet = Pick<CombinationCases['none'], 'strategies' | 'isAll'>;

export function matrixCase({ rows, columns, sum }: Matrix, includedRows: MatrixRows) {
  if (sum.listings === 0)
    return { kind: rows.length > 0 ? 'noListings' : 'noInitiatives', includedRows } as const;
  const policies = columns.filter((column) => column.sum.listings > 0).length;
  return { kind: 'listings', includedRows, initiatives: rows.length, policies, ...sum } as const;
}

/** `onlyHere`: how many of the shared initiatives no third policy lists. */
export function overlapCase(a: PolicyId, b: PolicyId, { shared, sharedOnlyHere }: Overlap) {
  const pair = [a, b];
  const [initiative, ...more] = shared;
  if (initiative === undefined) return { kind: 'none', pair } as const;
  const onlyHere = shareOf(sharedOnlyHere.length, shared.length);
  return { kind: more.length === 0 ? 'one' : 'several', pair, initiative, onlyHere } as const;
}

/** `isAll`: the set has all strategies of a plan with several. `more`: initiatives that span this set and others. */
export function combinationCase(graph: PlanGraph, { strategies, exactly, atLeast }: Combination) {
  const isAll = strategies.length > 1 && strategies.length === wholeGraph(graph).strategies.length;
  const [initiative, ...others] = exactly;
  const [count, more] = [exactly.length, atLeast.length - exactly.length];
  const set = { strategies, isAll, count, more };
  if (initiative === undefined) return { kind: more === 0 ? 'none' : 'onlyWider', ...set } as const;
  return { kind: others.length === 0 ? 'exactlyOne' : 'exactly', ...set, initiative } as const;
}
