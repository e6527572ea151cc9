import { describe, expect, test } from 'vitest';
import { graphOf, type PlanGraph, subgraph } from '../../src/plan/graph.ts';
import { overlap, ranking } from '../../src/plan/measures.ts';
import type { OverlapOrder } from '../../src/plan/orderNames.ts';
import {
  MAX_OVERLAP_COST,
  mostSharing,
  overlapCost,
  overlapRow,
  sharingPairs,
} from '../../src/plan/overlaps.ts';
import { policyNodesInOrder } from '../../src/plan/similarity.ts';
import { withoutInitiatives } from '../../src/plan/withoutInitiatives.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, planOf, smallGraph } from '../fixtures/small.ts';

const policiesInOrder = (graph: PlanGraph, order: OverlapOrder) =>
  policyNodesInOrder(graph, order).map(({ id }) => id);

const { policy } = idsOf(smallGraph);
const large = graphOf(planOf(generatePlan(SIZES.large, SEED)));

describe('the shared counts of a basic policy', () => {
  test.each([
    [
      '1.1.1',
      [
        { policy: '1.1.2', both: 1, onlyThese: 1, jaccard: 1 / 3 },
        { policy: '1.2.1', both: 1, onlyThese: 0, jaccard: 1 / 3 },
        { policy: '2.1.1', both: 1, onlyThese: 0, jaccard: 1 / 4 },
      ],
    ],
    [
      '2.1.1',
      [
        { policy: '1.1.1', both: 1, onlyThese: 0, jaccard: 1 / 4 },
        { policy: '1.1.2', both: 1, onlyThese: 1, jaccard: 1 / 4 },
        { policy: '1.2.1', both: 1, onlyThese: 0, jaccard: 1 / 4 },
      ],
    ],
    ['2.1.2', []],
  ])('%s, in plan order', (id, row) => {
    expect(overlapRow(smallGraph, policy(id))).toEqual(row);
  });

  test('none for a policy that the graph lacks', () => {
    const part = subgraph(
      smallGraph,
      (node) => node.id !== '1.1.1',
      () => true,
    );
    expect(overlapRow(part, policy('1.1.1'))).toEqual([]);
    // With 1.1.1 gone, night-market is no longer shared, and shared-loan by two only.
    expect(overlapRow(part, policy('1.2.1'))).toEqual([
      { policy: '2.1.1', both: 1, onlyThese: 1, jaccard: 1 / 4 },
    ]);
  });

  test.each([
    ['the real plan', realGraph],
    ['a plan of 1,500 nodes', large],
  ])('in %s they match the overlap of each pair', (_, graph) => {
    for (const { id } of graph.policies.slice(0, 40)) {
      const row = new Map(overlapRow(graph, id).map((shared) => [shared.policy, shared]));
      for (const other of graph.policies) {
        if (other.id === id) continue;
        const pair = overlap(graph, id, other.id);
        const shared = row.get(other.id);
        expect([shared?.both ?? 0, shared?.onlyThese ?? 0, shared?.jaccard ?? 0]).toEqual([
          pair.shared.length,
          pair.sharedOnlyHere.length,
          pair.jaccard,
        ]);
      }
    }
  });
});

test('the number of sharing pairs is half the number of row entries', () => {
  expect(sharingPairs(smallGraph)).toBe(5);
  for (const graph of [realGraph, large]) {
    const ends = graph.policies.reduce((sum, { id }) => sum + overlapRow(graph, id).length, 0);
    expect(sharingPairs(graph)).toBe(ends / 2);
  }
});

test('ignoring initiatives gives the pairs of the plan without them', () => {
  const loan = new Set([idsOf(smallGraph).initiative('shared-loan')]);
  expect(sharingPairs(smallGraph, loan)).toBe(2);
  for (const graph of [realGraph, large]) {
    const most = new Set(
      ranking(graph)
        .slice(0, 3)
        .map(({ initiative }) => initiative.id),
    );
    const without = sharingPairs(graph, most) ?? 0;
    expect(without).toBeLessThan(sharingPairs(graph) ?? 0);
    expect(without).toBe(sharingPairs(withoutInitiatives(graph, most)));
  }
});

/** One initiative under so many policies that the pairs exceed the cost limit. */
function wide(): PlanGraph {
  const size = Math.ceil(Math.sqrt(MAX_OVERLAP_COST)) + 1;
  const [first] = smallGraph.policies;
  const [initiative] = smallGraph.initiatives;
  if (first === undefined || initiative === undefined) throw new Error('No node to start from');
  const policies = Array.from({ length: size }, (_, index) => ({
    ...first,
    id: `${index}` as typeof first.id,
  }));
  const listings = policies.map(({ id }) => ({
    id: `${id}/x`,
    policy: id,
    initiative: initiative.id,
    mark: 'relisted' as const,
  }));
  return {
    ...smallGraph,
    policies,
    listings,
    listingsByInitiative: new Map([[initiative.id, listings]]),
    listingsByPolicy: new Map(listings.map((listing) => [listing.policy, [listing]])),
  };
}

test('above the cost limit nothing is counted and nothing is sorted', () => {
  const graph = wide();
  expect(overlapCost(graph)).toBeGreaterThan(MAX_OVERLAP_COST);
  expect(sharingPairs(graph)).toBe(null);
  expect(policiesInOrder(graph, 'similarity')).toEqual(graph.policies.map(({ id }) => id));
});

describe('basic policies in order', () => {
  test('by number', () => {
    expect(policiesInOrder(smallGraph, 'number')).toEqual(['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2']);
  });

  test('by similarity: the most similar adjacent, those that share nothing as chains of one', () => {
    // 1.1.1 with 1.1.2 (1/3), then with 1.2.1 (1/3); then 1.1.2 with 2.1.1 (1/4): 1.1.1 is no end any more.
    expect(policiesInOrder(smallGraph, 'similarity')).toEqual(['1.2.1', '1.1.1', '1.1.2', '2.1.1', '2.1.2']);
  });

  test.each([
    ['the real plan', realGraph],
    ['a plan of 1,500 nodes', large],
  ])('by similarity with each policy of %s once', (_, graph) => {
    expect([...policiesInOrder(graph, 'similarity')].sort()).toEqual(
      graph.policies.map(({ id }) => id).sort(),
    );
  });

  test('by similarity in the real plan: reversing no segment makes neighbours more similar', () => {
    const alike = (a: string | undefined, b: string | undefined) =>
      a === undefined || b === undefined
        ? 0
        : overlap(realGraph, idsOf(realGraph).policy(a), idsOf(realGraph).policy(b)).jaccard;
    const order: readonly string[] = policiesInOrder(realGraph, 'similarity');
    const total = order.reduce((sum, id, at) => sum + alike(order[at - 1], id), 0);
    expect(total).toBeCloseTo(6.23, 2);
    for (let from = 0; from < order.length; from += 1)
      for (let to = from + 1; to < order.length; to += 1) {
        const now = alike(order[from - 1], order[from]) + alike(order[to], order[to + 1]);
        const turned = alike(order[from - 1], order[to]) + alike(order[from], order[to + 1]);
        expect(turned).toBeLessThanOrEqual(now + 1e-12);
      }
  });

  test('of an empty graph is empty', () => {
    const nothing = subgraph(
      smallGraph,
      () => false,
      () => false,
    );
    expect(policiesInOrder(nothing, 'similarity')).toEqual([]);
    expect(sharingPairs(nothing)).toBe(0);
  });
});

describe('the two basic policies that share most', () => {
  test.each([
    ['the small plan', smallGraph],
    ['the real plan', realGraph],
  ])('in %s: the first pair of a tie', (_, graph) => {
    const pairs = graph.policies.flatMap(({ id: a }, at) =>
      graph.policies.slice(at + 1).map(({ id: b }) => ({ a, b, both: overlap(graph, a, b).shared.length })),
    );
    expect(mostSharing(graph)).toEqual(pairs.reduce((best, each) => (each.both > best.both ? each : best)));
  });

  test('null if nothing is shared', () => {
    const bare = withoutInitiatives(smallGraph, new Set(smallGraph.initiatives.map(({ id }) => id)));
    expect(mostSharing(bare)).toBeNull();
  });
});
