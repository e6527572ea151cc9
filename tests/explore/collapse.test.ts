import { describe, expect, test } from 'vitest';
import { collapse, isTooLarge, layoutGraph } from '../../src/explore/collapse.ts';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { CANVAS_VIEWS } from '../../src/explore/state.ts';
import { listingsOfInitiative, type PlanGraph } from '../../src/plan/graph.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';

const large = generatedGraph(SIZES.large, SEED);

test('the real plan does not collapse: each policy has a slot and each initiative is drawn', () => {
  for (const view of CANVAS_VIEWS) {
    const { isCollapsed, branchSlots, drawn, expanded } = collapse(realGraph, view);
    expect(isCollapsed).toBe(false);
    expect(
      branchSlots.map(({ node, policies, collapsedCount }) => [
        node.id,
        policies.map(({ id }) => id),
        collapsedCount,
      ]),
    ).toEqual(realGraph.policies.map(({ id }) => [id, [id], 0]));
    expect([...drawn]).toEqual(realGraph.initiatives.map(({ id }) => id));
    expect([...expanded]).toEqual([]);
  }
});

describe('a plan of 1,500 nodes', () => {
  test('has too many policies and directions for the map: strategies are its slots', () => {
    expect(isTooLarge(large, 'map')).toBe(true);
    const { branchSlots } = collapse(large, 'map');
    expect(branchSlots.map(({ node }) => node.id)).toEqual(large.strategies.map(({ id }) => id));
    expect(branchSlots.flatMap(({ policies }) => policies)).toEqual(large.policies);
  });

  test('shows its directions in the structure, which scrolls', () => {
    const { branchSlots } = collapse(large, 'structure');
    expect(branchSlots.map(({ node }) => node.id)).toEqual(large.directions.map(({ id }) => id));
  });

  test('draws the 44 most listed initiatives that several strategies share', () => {
    const spanning = large.initiatives.filter(({ id }) => {
      const strategies = listingsOfInitiative(large, id).map(({ policy }) => policy.split('.')[0]);
      return new Set(strategies).size > 1;
    });
    const { drawn } = collapse(large, 'map');
    expect(drawn.size).toBe(44);
    const count = (id: string) => large.listingsByInitiative.get(id)?.length ?? 0;
    const least = Math.min(...[...drawn].map(count));
    const left = spanning.filter(({ id }) => !drawn.has(id));
    expect(spanning.length).toBe(drawn.size + left.length);
    for (const { id } of left) expect(count(id)).toBeLessThanOrEqual(least);
  });

  test('counts in each slot the initiatives that are not drawn', () => {
    const { branchSlots, drawn } = collapse(large, 'map');
    for (const { node, collapsedCount } of branchSlots) {
      const below = large.listings.filter(({ policy }) => policy.startsWith(`${node.id}.`));
      const left = new Set(below.map(({ initiative }) => initiative).filter((id) => !drawn.has(id)));
      expect(collapsedCount).toBe(left.size);
    }
  });

  test('an expanded strategy shows its directions, a direction its policies, a policy its initiatives', () => {
    const [strategy] = large.strategies;
    const direction = large.directions.find(({ parent }) => parent === strategy?.id);
    const policy = large.policies.find(({ parent }) => parent === direction?.id);
    if (strategy === undefined || direction === undefined || policy === undefined)
      throw new Error('Nothing there');
    const idsWith = (open: Parameters<typeof collapse>[2]) =>
      collapse(large, 'map', open).branchSlots.map(({ node }) => node.id);
    const others = large.strategies.filter((each) => each !== strategy).map(({ id }) => id);
    const directions = large.directions.filter(({ parent }) => parent === strategy.id).map(({ id }) => id);
    const policies = large.policies.filter(({ parent }) => parent === direction.id).map(({ id }) => id);
    expect(idsWith([strategy.id])).toEqual([...directions, ...others]);
    // Expanding a branch expands its ancestors.
    const rest = directions.filter((id) => id !== direction.id);
    expect(idsWith([direction.id])).toEqual([...policies, ...rest, ...others]);
    expect(idsWith([policy.id])).toEqual([...policies, ...rest, ...others]);
    const { drawn, branchSlots } = collapse(large, 'map', [policy.id]);
    for (const { initiative } of large.listingsByPolicy.get(policy.id) ?? [])
      expect(drawn).toContain(initiative);
    expect(branchSlots.find(({ node }) => node.id === policy.id)?.collapsedCount).toBe(0);
  });
});

describe('the graph to lay out', () => {
  const filtered = (graph: PlanGraph) => filterPlan(graph, { ...NO_FILTER, reach: 3 }, null).graph;

  test('of a plan that is not large: the whole plan, whatever filters hide', () => {
    expect(layoutGraph(realGraph, filtered(realGraph), 'map')).toBe(realGraph);
  });

  test('of a large plan: the shown part', () => {
    const left = filtered(large);
    expect(layoutGraph(large, left, 'map')).toBe(left);
  });

  test('branches that a filter hides keep their slots', () => {
    const left = filterPlan(large, { ...NO_FILTER, hiddenKinds: ['strategy', 'direction'] }, null).graph;
    expect(collapse(left, 'map').branchSlots.map(({ node }) => node.id)).toEqual(
      large.strategies.map(({ id }) => id),
    );
  });
});
