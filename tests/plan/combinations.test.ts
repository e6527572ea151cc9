import { describe, expect, test } from 'vitest';
import { bridges, combinations } from '../../src/plan/combinations.ts';
import { graphOf, subgraph } from '../../src/plan/graph.ts';
import type { CombinationOrder } from '../../src/plan/orderNames.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { planOf, smallGraph } from '../fixtures/small.ts';

const text = (graph: typeof smallGraph, order: CombinationOrder) =>
  combinations(graph, order).sets.map(
    ({ strategies, exactly, atLeast }) =>
      `${strategies.join('+')}: ${exactly.join(' ')} | ${atLeast.join(' ')}`,
  );

describe('the combinations of strategies', () => {
  test('each initiative is in one set exactly, and in each of its subsets at least', () => {
    expect(text(smallGraph, 'count')).toEqual([
      // A tie: fewer strategies first, then plan order.
      '1: night-market harbour-map | shared-loan craft-school night-market harbour-map',
      '2: tool-library solar-roofs | shared-loan craft-school tool-library solar-roofs',
      '1+2: shared-loan craft-school | shared-loan craft-school',
    ]);
  });

  test('by count, or by size', () => {
    const part = subgraph(
      smallGraph,
      (node) => node.id !== 'harbour-map' && node.id !== 'tool-library',
      () => true,
    );
    expect(text(part, 'count').map((line) => line.split(':')[0])).toEqual(['1+2', '1', '2']);
    expect(text(part, 'size').map((line) => line.split(':')[0])).toEqual(['1', '2', '1+2']);
  });

  test('cover all sets, spanned or not, without strategies that have no basic policy', () => {
    const part = subgraph(
      smallGraph,
      (node) => node.kind !== 'initiative' || node.id === 'harbour-map',
      () => true,
    );
    expect(text(part, 'count')).toEqual(['1: harbour-map | harbour-map', '2:  | ', '1+2:  | ']);
    const nothing = subgraph(
      smallGraph,
      (node) => node.kind !== 'policy',
      () => true,
    );
    expect(combinations(nothing, 'count')).toEqual({ sets: [], more: 0 });
  });

  test('of many strategies cover the spanned sets, and count those left out', () => {
    const graph = graphOf(planOf(generatePlan({ ...SIZES.large, strategies: 12 }, SEED)));
    const { sets, more } = combinations(graph, 'count');
    const strategyOf = new Map(graph.policies.map(({ id, strategy }) => [id, strategy]));
    const spanned = new Map<string, number>();
    for (const { id } of graph.initiatives) {
      const listings = graph.listings.filter(({ initiative }) => initiative === id);
      const key = [...new Set(listings.map(({ policy }) => strategyOf.get(policy)))].join('+');
      spanned.set(key, (spanned.get(key) ?? 0) + 1);
    }
    expect(sets).toHaveLength(63);
    expect(sets.length + more).toBe(spanned.size);
    expect(sets.map(({ exactly }) => exactly.length)).toEqual(
      [...spanned.values()].sort((a, b) => b - a).slice(0, 63),
    );
    for (const { strategies, exactly } of sets)
      expect(exactly.length).toBe(spanned.get(strategies.join('+')));
  });
});

test('the bridges: all pairs of strategies, also those without a bridge', () => {
  expect(bridges(smallGraph)).toEqual([
    { strategies: ['1', '2'], initiatives: ['shared-loan', 'craft-school'] },
  ]);
  const apart = subgraph(
    smallGraph,
    () => true,
    (listing) => listing.mark === 'first',
  );
  expect(bridges(apart)).toEqual([{ strategies: ['1', '2'], initiatives: [] }]);
  const one = subgraph(
    smallGraph,
    (node) => node.kind !== 'policy' || node.strategy === '1',
    () => true,
  );
  expect(bridges(one)).toEqual([]);
});
