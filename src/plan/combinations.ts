/** Which strategies stand together by initiatives: sets of strategies, and pairs of them (bridges). */

import type { PlanGraph } from './graph.ts';
import { groupBy } from './groupBy.ts';
import { type RankingRow, ranking } from './measures.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { CombinationOrder } from './orderNames.ts';
import type { InitiativeId, StrategyId } from './schema.ts';

export type Combination = {
  /** In plan order. */
  readonly strategies: readonly StrategyId[];
  /** Initiatives whose listings span these strategies and no other, in the order of the ranking. */
  readonly exactly: readonly InitiativeId[];
  /** Initiatives whose listings span all of these, whatever else they span: `exactly` and more. */
  readonly atLeast: readonly InitiativeId[];
};

export type Combinations = {
  readonly sets: readonly Combination[];
  /** Sets that some initiative spans exactly and that are left out, as there are too many to show. */
  readonly more: number;
};

/** Up to so many strategies each set of them is told, spanned or not: 4 strategies make 15 sets. */
const ALL_SETS_UP_TO = 6;
/** What a picture can show: all sets of 6 strategies. */
const MAX_SETS = 63;

/** Every non-empty set of the strategies; of more than six strategies, the sets spanned by most initiatives. */
export function combinations(graph: PlanGraph, order: CombinationOrder): Combinations {
  const strategies = strategiesIn(graph);
  const spanned = groupBy(
    ranking(graph).filter(({ reach }) => reach > 0),
    (row) => row.strategies.join(' '),
  );
  const occurring = [...spanned.values()].flatMap(([row]) => (row === undefined ? [] : [row.strategies]));
  const all = (strategies.length <= ALL_SETS_UP_TO ? subsetsOf(strategies) : occurring).map((set) => ({
    strategies: set,
    exactly: idsOf(spanned.get(set.join(' ')) ?? []),
  }));
  const bySize = all.sort(
    (x, y) =>
      x.strategies.length - y.strategies.length || comparePlaces(x.strategies, y.strategies, strategies),
  );
  const byCount = bySize.toSorted((x, y) => y.exactly.length - x.exactly.length);
  const kept = new Set(byCount.slice(0, MAX_SETS));
  const spans = spansOf(graph);
  return {
    sets: (order === 'count' ? byCount : bySize)
      .filter((set) => kept.has(set))
      .map((set) => ({ ...set, atLeast: underAll(spans, set.strategies) })),
    more: all.length - kept.size,
  };
}

/** What fills the width of their bars. */
export function mostAtLeast(sets: readonly Combination[]): number {
  return sets.reduce((most, { atLeast }) => Math.max(most, atLeast.length), 1);
}

/** The set of these strategies; undefined where they are none of the sets. */
export function openedSet(
  sets: readonly Combination[],
  strategies: readonly string[],
): Combination | undefined {
  return sets.find((set) => set.strategies.join(' ') === strategies.join(' '));
}

export type Bridge = {
  /** In plan order. */
  readonly strategies: readonly [StrategyId, StrategyId];
  /** Initiatives listed in both, whatever else lists them, in the order of the ranking. */
  readonly initiatives: readonly InitiativeId[];
};

type Filled = Bridge & { readonly initiatives: InitiativeId[] };

/** Pairs of strategies grow with their square; a plan of more strategies than this is not told by pairs. */
const MAX_STRATEGIES = 50;

/** Every pair of strategies with what bridges it, in plan order: empty where nothing does. */
export const bridges = memoizeByObject((graph: PlanGraph): readonly Bridge[] => {
  const strategies = strategiesIn(graph);
  if (strategies.length > MAX_STRATEGIES) return [];
  const pairs = strategies.map((a, place) =>
    strategies.slice(place + 1).map((b): Filled => ({ strategies: [a, b], initiatives: [] })),
  );
  const placeOf = new Map(strategies.map((id, place) => [id, place]));
  for (const { initiative, strategies: spanned } of ranking(graph))
    for (const [at, a] of spanned.entries())
      for (const b of spanned.slice(at + 1)) {
        const place = placeOf.get(a) ?? 0;
        pairs[place]?.[(placeOf.get(b) ?? 0) - place - 1]?.initiatives.push(initiative.id);
      }
  return pairs.flat();
});

/** Those with a basic policy, in plan order; the strategy's own node may be hidden. */
export function strategiesIn(graph: PlanGraph): readonly StrategyId[] {
  return [...new Set(graph.policies.map(({ strategy }) => strategy))];
}

/** By strategy what is listed in it, in the order of the ranking. */
function spansOf(graph: PlanGraph): ReadonlyMap<StrategyId, ReadonlySet<InitiativeId>> {
  const spans = new Map<StrategyId, Set<InitiativeId>>(strategiesIn(graph).map((id) => [id, new Set()]));
  for (const { initiative, strategies } of ranking(graph))
    for (const id of strategies) spans.get(id)?.add(initiative.id);
  return spans;
}

function underAll(
  spans: ReadonlyMap<StrategyId, ReadonlySet<InitiativeId>>,
  strategies: readonly StrategyId[],
): readonly InitiativeId[] {
  const [least, ...others] = strategies
    .map((id): ReadonlySet<InitiativeId> => spans.get(id) ?? new Set())
    .sort((x, y) => x.size - y.size);
  return [...(least ?? [])].filter((id) => others.every((other) => other.has(id)));
}

function idsOf(rows: readonly RankingRow[]): readonly InitiativeId[] {
  return rows.map(({ initiative }) => initiative.id);
}

/** Both in plan order and of the same length. */
function comparePlaces(
  a: readonly StrategyId[],
  b: readonly StrategyId[],
  strategies: readonly StrategyId[],
): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  const [x, y] = [a[at], b[at]];
  return x === undefined || y === undefined ? 0 : strategies.indexOf(x) - strategies.indexOf(y);
}

function subsetsOf(strategies: readonly StrategyId[]): readonly (readonly StrategyId[])[] {
  const subsets: (readonly StrategyId[])[] = [[]];
  for (const id of strategies) subsets.push(...subsets.map((subset) => [...subset, id]));
  return subsets.slice(1);
}
