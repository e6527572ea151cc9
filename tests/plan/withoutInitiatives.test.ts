import { expect, test } from 'vitest';
import { subgraph } from '../../src/plan/graph.ts';
import { withoutInitiatives } from '../../src/plan/withoutInitiatives.ts';
import { GENERATED } from '../fixtures/generated.ts';
import { randomFrom } from '../fixtures/random.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { initiative } = idsOf(smallGraph);
const loan = new Set([initiative('shared-loan')]);

test('without nothing, or nothing that is there, it is the very same graph', () => {
  expect(withoutInitiatives(smallGraph, new Set())).toBe(smallGraph);
  const part = subgraph(
    smallGraph,
    ({ id }) => id !== 'shared-loan',
    () => true,
  );
  expect(withoutInitiatives(part, loan)).toBe(part);
});

test('what is dropped is gone with its listings, all else stays', () => {
  const after = withoutInitiatives(smallGraph, loan);
  expect([...after.nodes.keys()]).toEqual([...smallGraph.nodes.keys()].filter((id) => id !== 'shared-loan'));
  expect(after.listings).toEqual(
    smallGraph.listings.filter((listing) => listing.initiative !== 'shared-loan'),
  );
  expect(after.plan).toBe(smallGraph.plan);
  // The policy that does not list it keeps its very list: what is known of it holds.
  expect(after.listingsByPolicy.get('1.1.2')).toBe(smallGraph.listingsByPolicy.get('1.1.2'));
});

const CASES = GENERATED.flatMap((graph) => [0.02, 0.3, 0.9, 1].map((share) => ({ graph, share })));

test('whatever is dropped, it is the graph that a restriction to the rest makes', () => {
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
