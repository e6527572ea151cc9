import { expect, test } from 'vitest';
import { pathHighlight, sharedHighlight } from '../../src/explore/highlight.ts';
import { connection } from '../../src/explore/path.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node } = idsOf(smallGraph);

test('a path highlights its nodes and listings, and labels all its nodes', () => {
  const { nodes } = connection(smallGraph, node('night-market'), node('harbour-map'));
  expect(nodes).toEqual(['night-market', '1.1.1', 'shared-loan', '1.2.1', 'harbour-map']);
  const lit = pathHighlight(smallGraph, nodes);
  expect([...lit.nodes]).toEqual(nodes);
  expect([...lit.named]).toEqual(nodes);
  expect([...lit.listings]).toEqual([
    ...['1.1.1/night-market', '1.1.1/shared-loan', '1.2.1/shared-loan', '1.2.1/harbour-map'],
  ]);
});

test('a path through the hierarchy highlights no listing', () => {
  const lit = pathHighlight(smallGraph, [node('1.1.1'), node('1.1'), node('1.1.2')]);
  expect([...lit.nodes]).toEqual(['1.1.1', '1.1', '1.1.2']);
  expect(lit.listings.size).toBe(0);
});

test('two basic policies highlight all shared initiatives with their listings under both', () => {
  const { policy } = idsOf(realGraph);
  const shared = [
    ...['robot-industry-publicity', 'sagamihara-brand-support'],
    ...['inbound-tourism', 'sagamihara-brand-certification'],
  ];
  const lit = sharedHighlight(realGraph, policy('3.1.1'), policy('4.1.4'));
  expect([...lit.nodes]).toEqual(['3.1.1', ...shared, '4.1.4']);
  expect([...lit.named]).toEqual([...lit.nodes]);
  expect([...lit.listings]).toEqual([
    ...shared.map((id) => `3.1.1/${id}`),
    ...shared.map((id) => `4.1.4/${id}`),
  ]);
});
