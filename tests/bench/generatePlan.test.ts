import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/plan/graph.ts';
import { ranking } from '../../src/plan/measures.ts';
import { planOf } from '../fixtures/small.ts';
import { generatePlan } from './generatePlan.ts';
import { SEED, SIZES } from './sizes.ts';

describe.each(Object.entries(SIZES))('a %s plan', (_, size) => {
  const graph = graphOf(planOf(generatePlan(size, SEED)));

  test('is valid and has the requested size', () => {
    expect(graph.nodes.size).toBe(size.nodes);
    expect(graph.strategies).toHaveLength(size.strategies);
  });

  test('lists most initiatives once and a few very often, as the built-in plan does', () => {
    const counts = ranking(graph).map((row) => row.listingCount);
    const once = counts.filter((count) => count === 1).length / counts.length;
    expect(once).toBeGreaterThan(0.55);
    expect(once).toBeLessThan(0.75);
    expect(counts[0]).toBeGreaterThan(7);
    expect(graph.listings.length / counts.length).toBeLessThan(2.2);
  });

  test('has unique names', () => {
    const names = graph.initiatives.map((initiative) => initiative.name.ja);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the same seed gives the same plan, another seed another', () => {
  expect(generatePlan(SIZES.small, 1)).toEqual(generatePlan(SIZES.small, 1));
  expect(generatePlan(SIZES.small, 1)).not.toEqual(generatePlan(SIZES.small, 2));
});
