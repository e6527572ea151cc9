import { describe, expect, test } from 'vitest';
import { fallingTo, mostLosing, type PolicyChange, whatIf } from '../../src/explore/whatIf.ts';
import { graphOf, subgraph } from '../../src/plan/graph.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { idsOf, planOf, small, smallGraph } from '../fixtures/small.ts';

const { initiative } = idsOf(smallGraph);
const dropping = (...ids: readonly string[]) => whatIf(smallGraph, new Set(ids.map(initiative)));
const changeText = ({ policy, before, after, lost, ownBefore, ownAfter }: PolicyChange) =>
  `${policy.id} ${before}-${lost}=${after}, own ${ownBefore}→${ownAfter}`;

test('removing nothing in the graph changes nothing', () => {
  const part = subgraph(
    smallGraph,
    ({ id }) => id !== 'shared-loan',
    () => true,
  );
  const { after, policies, ...figures } = whatIf(part, new Set([initiative('shared-loan')]));
  expect(after).toBe(part);
  expect(policies.every(({ lost }) => lost === 0)).toBe(true);
  expect(figures).toEqual({
    dropped: [],
    losing: [],
    listingsLost: 0,
    emptied: [],
    ownLost: [],
    sharingLost: [],
    breaks: [],
    bridgesLost: [],
  });
});

describe('removing the most listed initiative', () => {
  const figures = dropping('shared-loan');

  test('each policy, before and after', () => {
    expect(figures.policies.map(changeText)).toEqual([
      '1.1.1 2-1=1, own 0→0',
      '1.1.2 2-0=2, own 0→0',
      '1.2.1 2-1=1, own 1→1',
      '2.1.1 3-1=2, own 1→1',
      '2.1.2 1-0=1, own 1→1',
    ]);
    // A half is more than a third.
    expect(figures.losing.map(({ policy }) => policy.id)).toEqual(['1.1.1', '1.2.1', '2.1.1']);
    expect(mostLosing(figures)).toBe(null);
    expect(figures.listingsLost).toBe(3);
  });

  test('the effects on the plan', () => {
    expect(figures.dropped).toEqual(['shared-loan']);
    expect(figures.emptied).toEqual([]);
    expect(figures.ownLost).toEqual([]);
    expect(figures.sharingLost).toEqual(['1.2.1']);
    expect(
      figures.breaks.map(({ component, into }) => [component.policies, into.map(({ policies }) => policies)]),
    ).toEqual([
      [
        ['1.1.1', '1.2.1', '2.1.1', '1.1.2'],
        [['1.1.1', '1.1.2', '2.1.1'], ['1.2.1']],
      ],
    ]);
    expect(figures.bridgesLost).toEqual([]);
  });

  test('policies that fall to a limit', () => {
    const ids = (most: number) => fallingTo(figures, most).map(({ policy }) => policy.id);
    expect([0, 1, 2, 3].map(ids)).toEqual([[], ['1.1.1', '1.2.1'], ['2.1.1'], []]);
  });
});

test('removing two: several losses at once, the last own initiative, a bridge', () => {
  const figures = dropping('craft-school', 'shared-loan', 'tool-library');
  expect(figures.dropped).toEqual(['shared-loan', 'craft-school', 'tool-library']);
  expect(figures.losing.map(changeText)).toEqual([
    '2.1.1 3-3=0, own 1→0',
    '1.1.1 2-1=1, own 0→0',
    '1.1.2 2-1=1, own 0→0',
    '1.2.1 2-1=1, own 1→1',
  ]);
  expect(mostLosing(figures)).toBe(figures.policies[3]);
  expect(figures.emptied).toEqual(['2.1.1']);
  expect(figures.ownLost).toEqual([]);
  expect(figures.sharingLost).toEqual(['1.2.1']);
  expect(figures.bridgesLost).toEqual([
    { strategies: ['1', '2'], initiatives: ['shared-loan', 'craft-school'] },
  ]);
});

test('removing an initiative with one listing', () => {
  const figures = dropping('harbour-map');
  expect(figures.losing.map(changeText)).toEqual(['1.2.1 2-1=1, own 1→0']);
  expect(mostLosing(figures)).toBe(null);
  expect(figures.ownLost).toEqual(['1.2.1']);
  expect(figures.sharingLost).toEqual([]);
  expect(figures.breaks).toEqual([]);
});

test('removing everything', () => {
  const figures = whatIf(smallGraph, new Set(smallGraph.initiatives.map(({ id }) => id)));
  expect(figures.emptied).toEqual(['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2']);
  expect(figures.listingsLost).toBe(10);
  expect(figures.breaks.map(({ into }) => into.length)).toEqual([4]);
  expect(figures.after.initiatives).toEqual([]);
  expect(smallGraph.listings).toHaveLength(10);
});

test('in a subgraph counts its own listings', () => {
  const part = subgraph(
    smallGraph,
    ({ id }) => id !== '1.1.1' && id !== '1.2.1',
    () => true,
  );
  const figures = whatIf(part, new Set([initiative('shared-loan')]));
  // Of what the part shows, shared-loan stands under 2.1.1 alone.
  expect(figures.policies.map(changeText)).toEqual([
    '1.1.2 2-0=2, own 1→1',
    '2.1.1 3-1=2, own 2→1',
    '2.1.2 1-0=1, own 1→1',
  ]);
  expect(figures.breaks).toEqual([]);
});

test('a second component that stays whole is no split', () => {
  const graph = graphOf(
    planOf(
      small([
        ['strategies', 1, 'directions', 0, 'policies', 1, 'listings', 1],
        { initiative: 'craft-school', mark: 'relisted' },
      ]),
    ),
  );
  const part = subgraph(
    graph,
    ({ id }) => id !== '2.1.1' && id !== 'night-market',
    () => true,
  );
  const figures = whatIf(part, new Set([initiative('shared-loan')]));
  expect(figures.breaks.map(({ component, into }) => [component.policies, into.length])).toEqual([
    [['1.1.1', '1.2.1'], 2],
  ]);
});

test('in a plan of 1,500 nodes, losses and remainders add up', () => {
  const graph = graphOf(planOf(generatePlan(SIZES.large, SEED)));
  const some = new Set(graph.initiatives.filter((_, index) => index % 3 === 0).map(({ id }) => id));
  const figures = whatIf(graph, some);
  expect(figures.dropped).toHaveLength(some.size);
  for (const { policy, before, after, lost } of figures.policies) {
    const listings = graph.listings.filter((listing) => listing.policy === policy.id);
    expect([before, lost]).toEqual([
      listings.length,
      listings.filter((listing) => some.has(listing.initiative)).length,
    ]);
    expect(after).toBe(before - lost);
  }
  expect(figures.listingsLost).toBe(figures.policies.reduce((sum, { lost }) => sum + lost, 0));
});
