import { describe, expect, test } from 'vitest';
import { graphOf, subgraph } from '../../src/plan/graph.ts';
import {
  branchMeasures,
  coListedWith,
  connectedComponents,
  headline,
  hubs,
  initiativeMeasures,
  overlap,
  overlapsOf,
  policyMeasures,
  type RankingRow,
  ranking,
} from '../../src/plan/measures.ts';
import { idsOf, planOf, small, smallGraph } from '../fixtures/small.ts';

const { initiative, policy, strategy, direction } = idsOf(smallGraph);
const onlyRelisted = subgraph(
  smallGraph,
  () => true,
  (listing) => listing.mark === 'relisted',
);
const rowText = ({ place, initiative: { id }, listingCount, reach }: RankingRow) =>
  `${place}. ${id} ${listingCount} in ${reach}`;

describe('an initiative', () => {
  test('listed three times, in two strategies', () => {
    expect(initiativeMeasures(smallGraph, initiative('shared-loan'))).toEqual({
      listingCount: 3,
      branches: ['1.1', '1.2', '2.1'],
      strategies: ['1', '2'],
      reach: 2,
      shares: [
        { strategy: '1', count: 2, share: 2 / 3 },
        { strategy: '2', count: 1, share: 1 / 3 },
      ],
    });
  });

  test('listed twice in one direction', () => {
    expect(initiativeMeasures(smallGraph, initiative('night-market'))).toEqual({
      listingCount: 2,
      branches: ['1.1'],
      strategies: ['1'],
      reach: 1,
      shares: [{ strategy: '1', count: 2, share: 1 }],
    });
  });

  test('without listings, as filters hide them', () => {
    expect(initiativeMeasures(onlyRelisted, initiative('solar-roofs'))).toEqual({
      listingCount: 0,
      branches: [],
      strategies: [],
      reach: 0,
      shares: [],
    });
  });
});

describe('a basic policy', () => {
  test.each([
    ['1.1.1', { listings: 2, first: 2, relisted: 0, relistedShare: 0, own: [] }],
    ['1.1.2', { listings: 2, first: 1, relisted: 1, relistedShare: 1 / 2, own: [] }],
    ['2.1.1', { listings: 3, first: 1, relisted: 2, relistedShare: 2 / 3, own: ['tool-library'] }],
    ['2.1.2', { listings: 1, first: 1, relisted: 0, relistedShare: 0, own: ['solar-roofs'] }],
  ])('%s', (id, measures) => {
    expect(policyMeasures(smallGraph, policy(id))).toEqual(measures);
  });

  test('without listings', () => {
    expect(policyMeasures(onlyRelisted, policy('2.1.2'))).toEqual({
      listings: 0,
      first: 0,
      relisted: 0,
      relistedShare: 0,
      own: [],
    });
  });
});

describe('what two basic policies share', () => {
  test.each([
    ['1.1.1', '1.1.2', { shared: ['night-market'], sharedOnlyHere: ['night-market'], jaccard: 1 / 3 }],
    ['1.1.1', '2.1.1', { shared: ['shared-loan'], sharedOnlyHere: [], jaccard: 1 / 4 }],
    ['2.1.1', '1.1.2', { shared: ['craft-school'], sharedOnlyHere: ['craft-school'], jaccard: 1 / 4 }],
    ['1.1.1', '2.1.2', { shared: [], sharedOnlyHere: [], jaccard: 0 }],
    ['2.1.2', '2.1.2', { shared: ['solar-roofs'], sharedOnlyHere: ['solar-roofs'], jaccard: 1 }],
  ])('%s and %s', (a, b, expected) => {
    expect(overlap(smallGraph, policy(a), policy(b))).toEqual(expected);
  });

  test('nothing, if neither lists anything', () => {
    expect(overlap(onlyRelisted, policy('1.1.1'), policy('2.1.2'))).toEqual({
      shared: [],
      sharedOnlyHere: [],
      jaccard: 0,
    });
  });

  test('the overlaps of one policy: most shared first, then in plan order', () => {
    const more = graphOf(
      planOf(
        small([
          ['strategies', 1, 'directions', 0, 'policies', 0, 'listings', 3],
          { initiative: 'night-market', mark: 'relisted' },
        ]),
      ),
    );
    expect(overlapsOf(more, policy('1.1.1'))).toEqual([
      {
        policy: more.nodes.get('2.1.1'),
        overlap: { shared: ['shared-loan', 'night-market'], sharedOnlyHere: [], jaccard: 2 / 4 },
      },
      {
        policy: more.nodes.get('1.1.2'),
        overlap: { shared: ['night-market'], sharedOnlyHere: [], jaccard: 1 / 3 },
      },
      {
        policy: more.nodes.get('1.2.1'),
        overlap: { shared: ['shared-loan'], sharedOnlyHere: [], jaccard: 1 / 3 },
      },
    ]);
    expect(overlapsOf(more, policy('2.1.2'))).toEqual([]);
  });
});

test('co-listed initiatives: most shared policies first, then in plan order', () => {
  expect(coListedWith(smallGraph, initiative('shared-loan'))).toEqual([
    { initiative: smallGraph.nodes.get('night-market'), shared: ['1.1.1'] },
    { initiative: smallGraph.nodes.get('craft-school'), shared: ['2.1.1'] },
    { initiative: smallGraph.nodes.get('harbour-map'), shared: ['1.2.1'] },
    { initiative: smallGraph.nodes.get('tool-library'), shared: ['2.1.1'] },
  ]);
  expect(coListedWith(smallGraph, initiative('solar-roofs'))).toEqual([]);
});

test.each([
  ['a strategy', strategy('1'), ['1.1.1', '1.1.2', '1.2.1'], [6, 4, 2, 4], ['shared-loan', 'craft-school']],
  ['another strategy', strategy('2'), ['2.1.1', '2.1.2'], [4, 2, 2, 4], ['shared-loan', 'craft-school']],
  ['a direction', direction('1.2'), ['1.2.1'], [2, 1, 1, 2], ['shared-loan']],
])('%s as a whole', (_, id, policies, [listings, first, relisted, initiatives], reachingOut) => {
  const { reachingOut: rows, ...figures } = branchMeasures(smallGraph, id);
  expect(figures).toEqual({
    policies: policies.map((text) => smallGraph.nodes.get(text)),
    listings,
    first,
    relisted,
    initiatives,
  });
  expect(rows.map((row) => row.initiative.id)).toEqual(reachingOut);
});

describe('the ranking', () => {
  test('most listings first, then widest reach, then plan order; ties share a rank', () => {
    expect(ranking(smallGraph).map(rowText)).toEqual([
      '1. shared-loan 3 in 2',
      '2. craft-school 2 in 2',
      '2. night-market 2 in 1',
      '4. harbour-map 1 in 1',
      '4. tool-library 1 in 1',
      '4. solar-roofs 1 in 1',
    ]);
    expect(ranking(smallGraph)[1]).toEqual({
      initiative: smallGraph.nodes.get('craft-school'),
      place: 2,
      ...initiativeMeasures(smallGraph, initiative('craft-school')),
    });
  });

  test('of a subgraph counts its own listings', () => {
    expect(ranking(onlyRelisted).map(rowText)).toEqual([
      '1. shared-loan 2 in 2',
      '2. night-market 1 in 1',
      '2. craft-school 1 in 1',
      '4. harbour-map 0 in 0',
      '4. tool-library 0 in 0',
      '4. solar-roofs 0 in 0',
    ]);
  });
});

describe('the headline', () => {
  test('of the whole', () => {
    expect(headline(smallGraph)).toEqual({
      initiatives: 6,
      listedAgain: 3,
      listings: 10,
      policies: 5,
      strategies: 2,
      top: ranking(smallGraph).slice(0, 1),
    });
  });

  test('with a tie at the top', () => {
    const part = subgraph(
      smallGraph,
      (node) => node.id !== 'shared-loan' && node.id !== '1',
      () => true,
    );
    expect(headline(part)).toEqual({
      initiatives: 5,
      listedAgain: 2,
      listings: 7,
      policies: 5,
      strategies: 1,
      top: ranking(part).slice(0, 2),
    });
    expect(ranking(part).slice(0, 2).map(rowText)).toEqual([
      '1. craft-school 2 in 2',
      '1. night-market 2 in 1',
    ]);
  });

  test('without listings there is no top initiative', () => {
    const part = subgraph(
      smallGraph,
      (node) => node.kind !== 'policy',
      () => true,
    );
    expect(headline(part)).toEqual({
      initiatives: 6,
      listedAgain: 0,
      listings: 0,
      policies: 0,
      strategies: 2,
      top: [],
    });
  });
});

test('hubs: at least a quarter of the basic policies, and at least two', () => {
  const fourPolicies = subgraph(
    smallGraph,
    (node) => node.id !== '2.1.2',
    () => true,
  );
  expect(hubs(smallGraph).map(({ id }) => id)).toEqual(['shared-loan', 'night-market', 'craft-school']);
  expect(hubs(fourPolicies).map(({ id }) => id)).toEqual(['shared-loan', 'night-market', 'craft-school']);
  expect(hubs(onlyRelisted).map(({ id }) => id)).toEqual(['shared-loan']);
});

describe('connected components', () => {
  test('policies connected by listings', () => {
    expect(connectedComponents(smallGraph, new Set())).toEqual([
      {
        policies: ['1.1.1', '1.2.1', '2.1.1', '1.1.2'],
        initiatives: ['shared-loan', 'night-market', 'harbour-map', 'tool-library', 'craft-school'],
      },
      { policies: ['2.1.2'], initiatives: ['solar-roofs'] },
    ]);
  });

  test('without the most listed initiative', () => {
    expect(connectedComponents(smallGraph, new Set([initiative('shared-loan')]))).toEqual([
      {
        policies: ['1.1.1', '1.1.2', '2.1.1'],
        initiatives: ['night-market', 'craft-school', 'tool-library'],
      },
      { policies: ['1.2.1'], initiatives: ['harbour-map'] },
      { policies: ['2.1.2'], initiatives: ['solar-roofs'] },
    ]);
  });

  test('without any initiative each basic policy is a component', () => {
    const all = new Set(smallGraph.initiatives.map(({ id }) => id));
    expect(connectedComponents(smallGraph, all)).toEqual(
      smallGraph.policies.map(({ id }) => ({ policies: [id], initiatives: [] })),
    );
  });
});
