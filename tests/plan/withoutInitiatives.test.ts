import { expect, test } from 'vitest';
import { subgraph } from '../../src/plan/graph.ts';
import { withoutInitiatives } from '../../src/plan/withoutInitiatives.ts';
import { GENERATED } from '../fixtures/generated.ts';
import { randomFrom } from '../fixtures/random.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { initiative } = idsOf(smallGraph);
const loan = new Set([initiative('shared-loan')]);

test('removing nothing, or nothing in the graph, returns the same graph', () => {
  expect(withoutInitiatives(smallGraph, new Set())).toBe(smallGraph);
  const part = subgraph(
    smallGraph,
    ({ id }) => id !== 'shared-loan',
    () => true,
  );
  expect(withoutInitiatives(part, loan)).toBe(part);
});

test('removes initiatives with their listings and keeps the rest', () => {
  const after = withoutInitiatives(smallGraph, loan);
  expect([...after.nodes.keys()]).toEqual([...smallGraph.nodes.keys()].filter((id) => id !== 'shared-loan'));
  expect(after.listings).toEqual(
    smallGraph.listings.filter((listing) => listing.initiative !== 'shared-loan'),
  );
  expect(after.plan).toBe(smallGraph.plan);
  // A policy that does not list it keeps the same array, so that cached measures stay valid.
  expect(after.listingsByPolicy.get('1.1.2')).toBe(smallGraph.listingsByPolicy.get('1.1.2'));
});

const CASES = GENERATED.flatMap((graph) => [0.02, 0.3, 0.9, 1].map((share) => ({ graph, share })));

test('the result equals the subgraph of the remaining nodes', () => {
  for (const { graph, share } of CASES) {
    const next = randomFrom(graph.nodes.size);
    const dropped = new Set(graph.initiatives.filter(() => next() < share).map(({ id }) => id));
    const expected = subgraph(
      graph,
      ({ id }) => ![...dropped].some((gone) => gone === id),
      () => true,
    );
    const after = withoutInitiatives(graph, dropped);
    expect(after).toEqual(expected);
    expect([...after.nodes.keys()]).toEqual([...expected.nodes.keys()]);
    expect([...after.listingsByPolicy.keys()]).toEqual([...expected.listingsByPolicy.keys()]);
    expect([...after.listingsByInitiative.keys()]).toEqual([...expected.listingsByInitiative.keys()]);
  }
});
