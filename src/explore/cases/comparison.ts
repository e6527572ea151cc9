/** The cases of a comparison: what the items have in common, and what each has alone. */
import type { Compared, Comparison } from '../compare.ts';
import { type CasesOf, shareOf } from './case.ts';

export type ComparisonCases = CasesOf<typeof comparisonCase>;
export type Alone<Id> = ReturnType<typeof aloneCase<Id, unknown>>;

export function comparisonCase(comparison: Comparison) {
  const isEmpty = comparison.either.length === 0;
  return comparison.kind === 'policy'
    ? ({ kind: isEmpty ? 'emptyPolicies' : 'policies', ...commonOf(comparison) } as const)
    : ({ kind: isEmpty ? 'unlistedInitiatives' : 'initiatives', ...commonOf(comparison) } as const);
}

/** `shared`: members that all items have, of those that any has. `partly`: members that several, but not all, have. */
function commonOf<Id, Member>(compared: Compared<Id, Member>) {
  const { items, shared, either, jaccard, partly } = compared;
  return {
    ids: items.map(({ id }) => id),
    shared: shareOf(shared.length, either.length),
    jaccard,
    alone: aloneCase(compared),
    partly: partly.length,
  };
}

/** The number of members that each item has alone; items without any are left out. */
function aloneCase<Id, Member>({ items, shared, either }: Compared<Id, Member>) {
  if (shared.length === either.length) return { kind: 'untold' } as const;
  const having = items.flatMap(({ id, alone }) => (alone.length > 0 ? [{ id, count: alone.length }] : []));
  return having.length === 0 ? ({ kind: 'none' } as const) : ({ kind: 'some', having } as const);
}
