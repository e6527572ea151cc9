import { expect, test } from 'vitest';
import { selfCheck } from '../../../src/views/about/selfCheck.ts';
import { realGraph as graph } from '../../fixtures/realPlan.ts';

test('all figures of the plan agree', () => {
  const checks = selfCheck(graph);
  expect(checks.filter((check) => !check.holds)).toEqual([]);
  expect(checks.find(({ name }) => name === 'marks')).toEqual({
    name: 'marks',
    parts: [103, 70],
    total: 173,
    holds: true,
  });
});

test('detects a figure that does not agree', () => {
  const orphan = graph.listings.find(({ mark }) => mark === 'first')?.initiative;
  const listings = graph.listings.map((listing) =>
    listing.initiative === orphan ? { ...listing, mark: 'relisted' as const } : listing,
  );
  const differing = selfCheck({ ...graph, listings }).filter((check) => !check.holds);
  expect(differing.map(({ name }) => name)).toContain('relistings');
});
