import { describe, expect, test } from 'vitest';
import { connection, nodesToVision, pathToVision } from '../../src/explore/path.ts';
import { type NodeId, type PlanGraph, subgraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node } = idsOf(smallGraph);
const onlyRelisted = subgraph(
  smallGraph,
  () => true,
  (listing) => listing.mark === 'relisted',
);
const onlyPolicies = subgraph(
  smallGraph,
  ({ kind }) => kind === 'policy' || kind === 'initiative',
  () => true,
);

describe('the path to the vision', () => {
  test('of the vision', () => {
    expect(pathToVision(smallGraph, 'vision')).toEqual({ kind: 'vision' });
    expect(nodesToVision(smallGraph, 'vision')).toEqual([]);
  });

  test.each([
    ['1', ['vision']],
    ['1.2', ['1', 'vision']],
    ['1.2.1', ['1.2', '1', 'vision']],
    ['II', ['vision']],
  ])('of %s', (id, above) => {
    expect(pathToVision(smallGraph, node(id))).toEqual({ kind: 'hierarchy', node: id, above });
    expect(nodesToVision(smallGraph, node(id))).toEqual(above);
  });

  test('of a basic policy is the same with hidden ancestors', () => {
    expect(nodesToVision(onlyPolicies, node('1.2.1'))).toEqual(['1.2', '1', 'vision']);
  });

  test('of an initiative: one route per listing, the first listing first', () => {
    expect(pathToVision(smallGraph, node('shared-loan'))).toEqual({
      kind: 'listings',
      node: 'shared-loan',
      routes: [
        { policy: '1.1.1', directions: ['1.1'], strategy: '1', mark: 'first' },
        { policy: '1.2.1', directions: ['1.2'], strategy: '1', mark: 'relisted' },
        { policy: '2.1.1', directions: ['2.1'], strategy: '2', mark: 'relisted' },
      ],
    });
    expect(nodesToVision(smallGraph, node('shared-loan'))).toEqual([
      ...['1.1.1', '1.1', '1', '1.2.1', '1.2', '2.1.1', '2.1', '2', 'vision'],
    ]);
  });

  test('of an initiative with only a re-listing shown', () => {
    expect(pathToVision(onlyRelisted, node('craft-school'))).toEqual({
      kind: 'listings',
      node: 'craft-school',
      routes: [{ policy: '2.1.1', directions: ['2.1'], strategy: '2', mark: 'relisted' }],
    });
  });

  test('of an initiative with no listing shown', () => {
    expect(pathToVision(onlyRelisted, node('harbour-map'))).toEqual({
      kind: 'listings',
      node: 'harbour-map',
      routes: [],
    });
  });
});

describe('the connection of two nodes', () => {
  test.each<readonly [from: string, to: string, nodes: readonly string[], equallyShort: number]>([
    ['1.1.1', '1.1.1', ['1.1.1'], 1],
    ['shared-loan', '2.1.1', ['shared-loan', '2.1.1'], 1],
    ['2.1.1', 'shared-loan', ['2.1.1', 'shared-loan'], 1],
    ['shared-loan', 'night-market', ['shared-loan', '1.1.1', 'night-market'], 1],
    ['shared-loan', 'craft-school', ['shared-loan', '2.1.1', 'craft-school'], 1],
    // Through their direction and through the night market: the hierarchy comes first.
    // A shared initiative comes before the common direction.
    ['1.1.1', '1.1.2', ['1.1.1', 'night-market', '1.1.2'], 2],
    ['1.1.1', '2.1.1', ['1.1.1', 'shared-loan', '2.1.1'], 1],
    ['harbour-map', 'tool-library', ['harbour-map', '1.2.1', 'shared-loan', '2.1.1', 'tool-library'], 1],
    [
      'night-market',
      'solar-roofs',
      ['night-market', '1.1.1', 'shared-loan', '2.1.1', '2.1', '2.1.2', 'solar-roofs'],
      2,
    ],
    ['shared-loan', 'vision', ['shared-loan', '1.1.1', '1.1', '1', 'vision'], 3],
    ['vision', 'solar-roofs', ['vision', '2', '2.1', '2.1.2', 'solar-roofs'], 1],
    ['I', '1.2', ['I', 'vision', '1', '1.2'], 1],
    ['1', '2', ['1', 'vision', '2'], 1],
  ])('%s and %s', (from, to, nodes, equallyShort) => {
    expect(connection(smallGraph, node(from), node(to))).toEqual({ from, to, nodes, equallyShort });
  });

  test('none, if filters interrupt the path', () => {
    expect(connection(onlyPolicies, node('1.1.1'), node('2.1.2'))).toEqual({
      from: '1.1.1',
      to: '2.1.2',
      nodes: [],
      equallyShort: 0,
    });
  });

  test.each([
    ['I', '1.1.1'],
    ['1.1.1', 'I'],
    ['I', 'I'],
  ])('none, if an end is hidden: %s and %s', (from, to) => {
    expect(connection(onlyPolicies, node(from), node(to))).toEqual({ from, to, nodes: [], equallyShort: 0 });
  });
});

/** Distances and numbers of shortest paths for all pairs by another method: extends all paths one step at a time. */
function shortestWays(graph: PlanGraph): (from: NodeId, to: NodeId) => { steps: number; ways: number } {
  const ids = [...graph.nodes.keys()];
  const place = new Map(ids.map((id, index) => [id, index]));
  const near = ids.map(() => new Set<number>());
  const join = (a: string, b: string) => {
    const [x, y] = [place.get(a) ?? -1, place.get(b) ?? -1];
    near[x]?.add(y);
    near[y]?.add(x);
  };
  for (const { initiative, policy } of graph.listings) join(initiative, policy);
  for (const item of graph.nodes.values()) if ('parent' in item) join(item.id, item.parent);
  const table = ids.map((_, start) => {
    const found = new Map([[start, { steps: 0, ways: 1 }]]);
    for (let steps = 1, edge = [start]; edge.length > 0; steps += 1) {
      const next = new Map<number, number>();
      for (const at of edge)
        for (const other of near[at] ?? [])
          if (!found.has(other)) next.set(other, (next.get(other) ?? 0) + (found.get(at)?.ways ?? 0));
      for (const [other, ways] of next) found.set(other, { steps, ways });
      edge = [...next.keys()];
    }
    return found;
  });
  return (from, to) => table[place.get(from) ?? -1]?.get(place.get(to) ?? -1) ?? { steps: -1, ways: 0 };
}

test.each([
  ['the small plan', smallGraph, 1],
  ['the re-listings of the small plan', onlyRelisted, 1],
  ['the plan of Sagamihara, every fourth with all', realGraph, 4],
])('%s: shortest paths are continuous and counted correctly', (_, graph, sample) => {
  const expected = shortestWays(graph);
  const ids = [...graph.nodes.values()].map(({ id }) => id);
  const wrong: string[] = [];
  for (const from of ids.filter((_, index) => index % sample === 0))
    for (const to of ids) {
      const { nodes, equallyShort } = connection(graph, from, to);
      const { steps, ways } = expected(from, to);
      const unbroken = nodes.every((id, index) => {
        const next = nodes[index + 1];
        return next === undefined || expected(id, next).steps === 1;
      });
      if (nodes.length !== steps + 1 || equallyShort !== ways || !unbroken) wrong.push(`${from} ${to}`);
      if (nodes.length > 0 && (nodes[0] !== from || nodes.at(-1) !== to)) wrong.push(`${from} ${to}: ends`);
    }
  expect(wrong).toEqual([]);
});
