import { describe, expect, test } from 'vitest';
import { nodeOf } from '../../src/plan/graph.ts';
import {
  connectedComponents,
  headline,
  hubs,
  initiativeMeasures,
  overlapsOf,
  policyMeasures,
  ranking,
} from '../../src/plan/measures.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { realGraph, realText } from '../fixtures/realPlan.ts';
import { idsOf } from '../fixtures/small.ts';

const ids = idsOf(realGraph);
const loan = ids.initiative('sme-loan-program');

test('the plan of Sagamihara is a valid plan', () => {
  expect(parsePlanText(realText)).toMatchObject({ ok: true });
});

test('it has the counts of the source', () => {
  const count = (mark: string) => realGraph.listings.filter((listing) => listing.mark === mark).length;
  expect({
    nodes: realGraph.nodes.size,
    strategies: realGraph.strategies.length,
    directions: realGraph.directions.length,
    policies: realGraph.policies.length,
    initiatives: realGraph.initiatives.length,
    priorityProjects: realGraph.priorityProjects.length,
    listings: realGraph.listings.length,
    first: count('first'),
    relisted: count('relisted'),
  }).toEqual({
    nodes: 153,
    strategies: 4,
    directions: 8,
    policies: 30,
    initiatives: 103,
    priorityProjects: 7,
    listings: 173,
    first: 103,
    relisted: 70,
  });
});

test('initiatives are in the order of their first listings', () => {
  const first = realGraph.listings.filter(({ mark }) => mark === 'first');
  expect(realGraph.initiatives.map(({ id }) => id)).toEqual(first.map(({ initiative }) => initiative));
});

test('the headline', () => {
  const { top, ...figures } = headline(realGraph);
  expect(figures).toEqual({ initiatives: 103, listedAgain: 39, listings: 173, policies: 30, strategies: 4 });
  expect(top.map(({ initiative }) => initiative.id)).toEqual([loan]);
});

test('the most listed initiative: every basic policy, direction and strategy', () => {
  expect(realGraph.listingsByInitiative.get(loan)?.map(({ policy, mark }) => `${policy} ${mark}`)).toEqual([
    '1.1.2 first',
    ...['1.1.4', '2.1.2', '2.2.2', '2.2.3', '2.3.1', '2.3.2', '2.3.3'].map((id) => `${id} relisted`),
    ...['3.1.3', '3.2.1', '3.2.3', '4.1.2', '4.1.5', '4.2.3'].map((id) => `${id} relisted`),
  ]);
  expect(initiativeMeasures(realGraph, loan)).toEqual({
    listingCount: 14,
    branches: ['1.1', '2.1', '2.2', '2.3', '3.1', '3.2', '4.1', '4.2'],
    strategies: ['1', '2', '3', '4'],
    reach: 4,
    shares: [
      { strategy: '1', count: 2, share: 2 / 14 },
      { strategy: '2', count: 6, share: 6 / 14 },
      { strategy: '3', count: 3, share: 3 / 14 },
      { strategy: '4', count: 3, share: 3 / 14 },
    ],
  });
});

test('it is the only hub', () => {
  expect(hubs(realGraph).map(({ id }) => id)).toEqual([loan]);
});

describe('the ranking', () => {
  const rows = ranking(realGraph);

  test('descends by listing count, then by reach, then in plan order', () => {
    const order = new Map(realGraph.initiatives.map(({ id }, index) => [id, index]));
    const before = rows.slice(0, -1);
    before.forEach((row, index) => {
      const next = rows[index + 1];
      if (next === undefined) throw new Error('No next row');
      const falls =
        row.listingCount - next.listingCount ||
        row.reach - next.reach ||
        (order.get(next.initiative.id) ?? 0) - (order.get(row.initiative.id) ?? 0);
      expect(falls).toBeGreaterThan(0);
    });
    expect(rows.length).toBe(103);
  });

  test('ranks each after all that have more listings', () => {
    for (const row of rows)
      expect(row.place).toBe(1 + rows.filter((other) => other.listingCount > row.listingCount).length);
  });

  test('39 are listed more than once, 64 once', () => {
    expect(rows.filter(({ listingCount }) => listingCount > 1).length).toBe(39);
    expect(rows.filter(({ listingCount }) => listingCount === 1).length).toBe(64);
  });

  test('starts with the expected rows', () => {
    const text = rows.slice(0, 8).map((row) => {
      const { ja } = nodeOf(realGraph, row.initiative.id).name;
      return `${row.place}. ${ja} ${row.listingCount}/${row.reach}`;
    });
    expect(text).toEqual([
      '1. 中小企業融資制度 14/4',
      '2. まちづくりの機会を捉えた企業立地の促進 5/3',
      '2. 中小企業研究開発補助金 5/2',
      '4. イノベーション創出促進事業 4/2',
      '4. ロボット産業活性化事業（ロボット技術高度化事業） 4/2',
      '6. コンベンション機能の整備・促進 3/3',
      '6. ロボット産業活性化事業（魅力ＰＲ事業） 3/3',
      '6. ＭＩＣＥの誘致 3/2',
    ]);
  });
});

/**
 * Connected components by another method than the app's (label propagation): each policy starts with its own label,
 * and shared initiatives spread the smallest label until nothing changes.
 */
function groupsWithout(without: ReadonlySet<string>): string[][] {
  const label = new Map(realGraph.policies.map(({ id }, index) => [String(id), index]));
  const listed = new Map<string, string[]>();
  for (const { initiative, policy } of realGraph.listings)
    if (!without.has(initiative)) listed.set(initiative, [...(listed.get(initiative) ?? []), policy]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const policies of listed.values()) {
      const least = Math.min(...policies.map((id) => label.get(id) ?? 0));
      for (const id of policies)
        if (label.get(id) !== least) {
          label.set(id, least);
          changed = true;
        }
    }
  }
  const groups = new Map<number, string[]>();
  for (const [id, least] of label) groups.set(least, [...(groups.get(least) ?? []), id]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

describe.each([
  ['with the hub', new Set<typeof loan>(), [29, 1], ['4.2.1']],
  ['without the hub', new Set([loan]), [28, 1, 1], ['3.2.3', '4.2.1']],
] as const)('what hangs together by listings, %s', (_, without, sizes, alone) => {
  const found = connectedComponents(realGraph, without);

  test('one large component; few basic policies share nothing', () => {
    expect(found.map(({ policies }) => policies.length)).toEqual(sizes);
    expect(found.slice(1).flatMap(({ policies }) => policies)).toEqual(alone);
  });

  test('the basic policies', () => {
    expect(found.map(({ policies }) => [...policies].sort())).toEqual(
      groupsWithout(without).map((group) => group.sort()),
    );
  });

  test('the initiatives: each once, those of the island’s policies', () => {
    for (const { policies, initiatives } of found) {
      const listed = realGraph.listings.filter(
        (listing) => policies.includes(listing.policy) && !without.has(listing.initiative),
      );
      expect([...initiatives].sort()).toEqual(
        [...new Set(listed.map(({ initiative }) => initiative))].sort(),
      );
    }
    const all = found.flatMap(({ initiatives }) => initiatives);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(103 - without.size);
  });
});

test('every basic policy: listings, first and re-listed, add up', () => {
  const measures = realGraph.policies.map(({ id }) => policyMeasures(realGraph, id));
  const sum = (of: (one: (typeof measures)[number]) => number) =>
    measures.reduce((total, one) => total + of(one), 0);
  expect(sum(({ listings }) => listings)).toBe(173);
  expect(sum(({ first }) => first)).toBe(103);
  expect(sum(({ relisted }) => relisted)).toBe(70);
  expect(sum(({ own }) => own.length)).toBe(64);
});

test('what 4.1.3 shares with others', () => {
  const rows = overlapsOf(realGraph, ids.policy('4.1.3')).map(({ policy, overlap }) => [
    policy.id,
    overlap.shared.length,
    overlap.sharedOnlyHere.length,
  ]);
  expect(rows).toEqual([
    ['2.1.1', 5, 4],
    ['3.1.2', 4, 0],
    ['3.1.4', 3, 0],
    ['1.1.3', 1, 0],
    ['4.1.5', 1, 0],
  ]);
});
