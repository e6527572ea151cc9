import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanNode,
  parentOf,
  strategyIndex,
  strategyOf,
  subgraph,
} from '../../src/plan/graph.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const ids = idsOf(smallGraph);
const nodeIds = (nodes: readonly PlanNode[]) => nodes.map((node) => node.id);

test('nodes by id, in printed order', () => {
  expect([...smallGraph.nodes.keys()]).toEqual([
    'vision',
    ...['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1'],
    ...['2', '2.1', '2.1.1', '2.1.2'],
    ...['shared-loan', 'night-market', 'craft-school', 'harbour-map', 'tool-library', 'solar-roofs'],
    ...['I', 'II'],
  ]);
  for (const [id, node] of smallGraph.nodes) expect(node.id).toBe(id);
});

test('nodes by kind, in printed order', () => {
  expect(nodeIds(smallGraph.strategies)).toEqual(['1', '2']);
  expect(nodeIds(smallGraph.directions)).toEqual(['1.1', '1.2', '2.1']);
  expect(nodeIds(smallGraph.policies)).toEqual(['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2']);
  expect(nodeIds(smallGraph.initiatives)).toEqual([
    ...['shared-loan', 'night-market', 'craft-school', 'harbour-map', 'tool-library', 'solar-roofs'],
  ]);
  expect(nodeIds(smallGraph.priorityProjects)).toEqual(['I', 'II']);
});

test('each node has the fields of its kind', () => {
  expect(nodeOf(smallGraph, 'vision')).toEqual({
    kind: 'vision',
    id: 'vision',
    number: '',
    name: { ja: '人と技が行き交う、ことりのまち', en: 'Kotori, where people and skills meet' },
    breaks: { ja: '人と技が|行き交う、|ことりのまち', en: 'Kotori,|where|people|and|skills|meet' },
    at: { page: 1, section: '2', printed: '人と技が行き交う、ことりのまち' },
  });
  expect(nodeOf(smallGraph, ids.node('2'))).toEqual({
    kind: 'strategy',
    id: '2',
    number: '2',
    ownNumber: '2',
    parent: 'vision',
    name: { ja: 'ものづくりを支える', en: 'Supporting makers' },
    short: { ja: 'ものづくり', en: 'Makers' },
    shortBreaks: { ja: 'ものづくり', en: 'Makers' },
    breaks: { ja: 'ものづくりを|支える', en: 'Supporting|makers' },
    at: { page: 2, section: '2', printed: '戦略2 ものづくりを支える' },
  });
  expect(nodeOf(smallGraph, ids.node('1.2'))).toEqual({
    kind: 'direction',
    id: '1.2',
    number: '1.2',
    ownNumber: '1.2',
    level: 1,
    parent: '1',
    strategy: '1',
    name: { ja: '港を生かす', en: 'Make use of the harbour' },
    breaks: { ja: '港を|生かす', en: 'Make|use|of|the|harbour' },
    reading: 'みなとをいかす',
    at: { page: 1, section: '2', printed: '港を生かす' },
  });
  expect(nodeOf(smallGraph, ids.node('1.2.1'))).toEqual({
    kind: 'policy',
    id: '1.2.1',
    number: '1.2.1',
    ownNumber: '1.2.1',
    parent: '1.2',
    strategy: '1',
    name: { ja: '港の案内', en: 'Harbour guidance' },
    breaks: { ja: '港の|案内', en: 'Harbour|guidance' },
    reading: 'みなとのあんない',
    at: { page: 1, section: '2', printed: '港の案内' },
  });
  expect(nodeOf(smallGraph, ids.node('night-market'))).toEqual({
    kind: 'initiative',
    id: 'night-market',
    name: { ja: '夜市', en: 'Night market' },
    breaks: { ja: '夜市', en: 'Night|market' },
    reading: 'よいち',
    at: { page: 1, section: '2', printed: '夜市' },
  });
  expect(nodeOf(smallGraph, ids.node('II'))).toEqual({
    kind: 'priorityProject',
    id: 'II',
    number: 'II',
    ownNumber: 'II',
    parent: 'vision',
    name: { ja: 'ことりの技', en: 'Skills of Kotori' },
    breaks: { ja: 'ことりの|技', en: 'Skills|of|Kotori' },
    at: { page: 2, section: '3', printed: 'ことりの技' },
  });
});

test('listings, in printed order', () => {
  expect(smallGraph.listings.map(({ id, mark }) => `${id} ${mark}`)).toEqual([
    '1.1.1/shared-loan first',
    '1.1.1/night-market first',
    '1.1.2/night-market relisted',
    '1.1.2/craft-school first',
    '1.2.1/shared-loan relisted',
    '1.2.1/harbour-map first',
    '2.1.1/tool-library first',
    '2.1.1/craft-school relisted',
    '2.1.1/shared-loan relisted',
    '2.1.2/solar-roofs first',
  ]);
  expect(listingsOfInitiative(smallGraph, ids.initiative('craft-school'))).toEqual([
    { id: '1.1.2/craft-school', initiative: 'craft-school', policy: '1.1.2', mark: 'first' },
    { id: '2.1.1/craft-school', initiative: 'craft-school', policy: '2.1.1', mark: 'relisted' },
  ]);
  expect(listingsOfPolicy(smallGraph, ids.policy('1.2.1'))).toEqual([
    { id: '1.2.1/shared-loan', initiative: 'shared-loan', policy: '1.2.1', mark: 'relisted' },
    { id: '1.2.1/harbour-map', initiative: 'harbour-map', policy: '1.2.1', mark: 'first' },
  ]);
});

test.each([
  ['vision', undefined, undefined, ['1', '2', 'I', 'II']],
  ['1', 'vision', '1', ['1.1', '1.2']],
  ['1.1', '1', '1', ['1.1.1', '1.1.2']],
  ['2.1.1', '2.1', '2', []],
  ['shared-loan', undefined, undefined, []],
  ['I', 'vision', undefined, []],
])('%s in the hierarchy', (id, parent, strategy, children) => {
  const node = nodeOf(smallGraph, ids.node(id));
  expect(parentOf(node)).toBe(parent);
  expect(strategyOf(node)).toBe(strategy);
  expect(nodeIds(childrenOf(smallGraph, node.id))).toEqual(children);
});

describe('a subgraph', () => {
  const part = subgraph(
    smallGraph,
    (node) => node.id !== '1' && node.id !== '1.1.1' && node.id !== 'craft-school',
    (listing) => listing.mark === 'first' || listing.policy === '2.1.1',
  );

  test('lacks the excluded nodes, and each listing without one of its ends', () => {
    expect([...part.nodes.keys()]).toEqual([
      ...['vision', '1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1', '2.1.1', '2.1.2'],
      ...['shared-loan', 'night-market', 'harbour-map', 'tool-library', 'solar-roofs', 'I', 'II'],
    ]);
    expect(part.listings.map(({ id }) => id)).toEqual([
      ...['1.2.1/harbour-map', '2.1.1/tool-library', '2.1.1/shared-loan', '2.1.2/solar-roofs'],
    ]);
    expect(listingsOfInitiative(part, ids.initiative('night-market'))).toEqual([]);
    expect(listingsOfPolicy(part, ids.policy('1.1.1'))).toEqual([]);
    expect(nodeIds(part.strategies)).toEqual(['2']);
  });

  test('refers to the whole plan: a strategy keeps its index', () => {
    expect(part.plan).toBe(smallGraph.plan);
    expect(strategyIndex(part, ids.strategy('2'))).toBe(1);
    expect(strategyIndex(part, ids.strategy('1'))).toBe(0);
  });

  test('throws for a node that it lacks', () => {
    expect(() => nodeOf(part, ids.node('1'))).toThrow(new RangeError('No node 1 in the plan kotori-2030'));
  });

  test('does not change the whole graph', () => {
    expect(smallGraph.nodes.size).toBe(19);
    expect(smallGraph.listings.length).toBe(10);
  });
});
