/** Strategies connected by initiatives: sets of strategies, and pairs of them (bridges). */

import type { PlanGraph } from './graph.ts';
import { groupBy } from './groupBy.ts';
import { ranking } from './measures.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { CombinationOrder } from './orderNames.ts';
import type { InitiativeId, StrategyId } from './plan.ts';

export type Combination = {
  /** In plan order. */
  readonly strategies: readonly StrategyId[];
  /** Initiatives whose listings span these strategies and no other, in the order of the ranking. */
  readonly exactly: readonly InitiativeId[];
  /** Initiatives whose listings span at least these strategies, in the order of the ranking. */
  readonly atLeast: readonly InitiativeId[];
};

export type Combinations = {
  readonly sets: readonly Combination[];
  /** How many sets are left out because there are too many to show. */
  readonly more: number;
};

/** Up to this many strategies, all sets are returned, spanned or not: 4 strategies make 15 sets. */
const ALL_SETS_UP_TO = 6;
/** The most sets a picture can show: all those of 6 strategies. */
const MAX_SETS = 63;

/** All non-empty sets of strategies; for more than six strategies, the sets that most initiatives span exactly. */
export function combinations(graph: PlanGraph, order: CombinationOrder): Combinations {
  const strategies = strategiesIn(graph);
  const bySet = groupBy(
    ranking(graph).filter(({ reach }) => reach > 0),
    (row) => row.strategies.join(' '),
  );
  const occurring = [...bySet.values()].flatMap(([row]) => (row === undefined ? [] : [row.strategies]));
  const all = (strategies.length <= ALL_SETS_UP_TO ? subsetsOf(strategies) : occurring).map((set) => ({
    strategies: set,
    exactly: (bySet.get(set.join(' ')) ?? []).map(({ initiative }) => initiative.id),
  }));
  const bySize = all.sort(
    (x, y) =>
      x.strategies.length - y.strategies.length || comparePlaces(x.strategies, y.strategies, strategies),
  );
  const byCount = [...bySize].sort((x, y) => y.exactly.length - x.exactly.length);
  const largest = new Set(byCount.slice(0, MAX_SETS));
  const reached = ranking(graph).map((row) => ({
    id: row.initiative.id,
    strategies: new Set(row.strategies),
  }));
  const spanningAll = (ids: readonly StrategyId[]) =>
    reached.flatMap(({ id, strategies }) => (ids.every((each) => strategies.has(each)) ? [id] : []));
  return {
    sets: (order === 'count' ? byCount : bySize)
      .filter((set) => largest.has(set))
      .map((set) => ({ ...set, atLeast: spanningAll(set.strategies) })),
    more: all.length - largest.size,
  };
}

/** The largest `atLeast` count, at least 1: the full width of a bar. */
export function mostAtLeast(sets: readonly Combination[]): number {
  return sets.reduce((most, { atLeast }) => Math.max(most, atLeast.length), 1);
}

/** The set with exactly these strategies, in plan order. */
export function openedSet(
  sets: readonly Combination[],
  strategies: readonly string[],
): Combination | undefined {
  return sets.find((set) => set.strategies.join(' ') === strategies.join(' '));
}

export type Bridge = {
  /** In plan order. */
  readonly strategies: readonly [StrategyId, StrategyId];
  /** Initiatives listed in both strategies, in the order of the ranking. */
  readonly initiatives: readonly InitiativeId[];
};

type MutableBridge = Bridge & { readonly initiatives: InitiativeId[] };

/** The number of pairs grows with the square of the strategies: beyond this, none are computed. */
const MAX_STRATEGIES = 50;

/** All pairs of strategies, in plan order, with the initiatives that bridge them, if any. */
export const bridges = memoizeByObject((graph: PlanGraph): readonly Bridge[] => {
  const strategies = strategiesIn(graph);
  if (strategies.length > MAX_STRATEGIES) return [];
  const pairs = strategies.map((a, index) =>
    strategies.slice(index + 1).map((b): MutableBridge => ({ strategies: [a, b], initiatives: [] })),
  );
  const indexOf = new Map(strategies.map((id, index) => [id, index]));
  for (const { initiative, strategies: spanned } of ranking(graph))
    for (const [position, a] of spanned.entries())
      for (const b of spanned.slice(position + 1)) {
        const index = indexOf.get(a) ?? 0;
        pairs[index]?.[(indexOf.get(b) ?? 0) - index - 1]?.initiatives.push(initiative.id);
      }
  return pairs.flat();
});

/** The strategies that have a basic policy, in plan order; filters may hide the strategy node itself. */
export function strategiesIn(graph: PlanGraph): readonly StrategyId[] {
  return [...new Set(graph.policies.map(({ strategy }) => strategy))];
}

/** Compares two sets of the same size, each in plan order, by their first difference. */
function comparePlaces(
  a: readonly StrategyId[],
  b: readonly StrategyId[],
  strategies: readonly StrategyId[],
): number {
  const difference = a.findIndex((id, index) => id !== b[index]);
  const [x, y] = [a[difference], b[difference]];
  return x === undefined || y === undefined ? 0 : strategies.indexOf(x) - strategies.indexOf(y);
}

function subsetsOf(strategies: readonly StrategyId[]): readonly (readonly StrategyId[])[] {
  const subsets: (readonly StrategyId[])[] = [[]];
  for (const id of strategies) subsets.push(...subsets.map((subset) => [...subset, id]));
  return subsets.slice(1);
}
