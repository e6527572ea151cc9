import { describe, expect, test } from 'vitest';
import { NO_FILTER, shown } from '../../src/explore/filter.ts';
import { gather, isLarge, laidOut } from '../../src/explore/gather.ts';
import { PICTURES } from '../../src/explore/state.ts';
import { listingsOfInitiative, type PlanGraph } from '../../src/plan/graph.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';

const large = generatedGraph(SIZES.large, SEED);

test('of the real plan nothing is gathered: each policy has its seat and each initiative is drawn', () => {
  for (const view of PICTURES) {
    const { isGathered, seats, drawn, opened } = gather(realGraph, view);
    expect(isGathered).toBe(false);
    expect(
      seats.map(({ node, policies, gathered }) => [node.id, policies.map(({ id }) => id), gathered]),
    ).toEqual(realGraph.policies.map(({ id }) => [id, [id], 0]));
    expect([...drawn]).toEqual(realGraph.initiatives.map(({ id }) => id));
    expect([...opened]).toEqual([]);
  }
});

describe('a plan of 1,500 nodes', () => {
  test('is too large for the map by its policies, and even by its directions: strategies are its seats', () => {
    expect(isLarge(large, 'map')).toBe(true);
    const { seats } = gather(large, 'map');
    expect(seats.map(({ node }) => node.id)).toEqual(large.strategies.map(({ id }) => id));
    expect(seats.flatMap(({ policies }) => policies)).toEqual(large.policies);
  });

  test('shows its directions in the structure, through which one scrolls', () => {
    const { seats } = gather(large, 'structure');
    expect(seats.map(({ node }) => node.id)).toEqual(large.directions.map(({ id }) => id));
  });

  test('draws the forty-four that are listed most of those that several strategies share', () => {
    const spanning = large.initiatives.filter(({ id }) => {
      const strategies = listingsOfInitiative(large, id).map(({ policy }) => policy.split('.')[0]);
      return new Set(strategies).size > 1;
    });
    const { drawn } = gather(large, 'map');
    expect(drawn.size).toBe(44);
    const count = (id: string) => large.listingsByInitiative.get(id)?.length ?? 0;
    const least = Math.min(...[...drawn].map(count));
    const left = spanning.filter(({ id }) => !drawn.has(id));
    expect(spanning.length).toBe(drawn.size + left.length);
    for (const { id } of left) expect(count(id)).toBeLessThanOrEqual(least);
  });

  test('counts at each seat what is listed there and not drawn', () => {
    const { seats, drawn } = gather(large, 'map');
    for (const { node, gathered } of seats) {
      const below = large.listings.filter(({ policy }) => policy.startsWith(`${node.id}.`));
      const left = new Set(below.map(({ initiative }) => initiative).filter((id) => !drawn.has(id)));
      expect(gathered).toBe(left.size);
    }
  });

  test('an open strategy shows its directions, an open direction its policies, an open policy what it lists', () => {
    const [strategy] = large.strategies;
    const direction = large.directions.find(({ parent }) => parent === strategy?.id);
    const policy = large.policies.find(({ parent }) => parent === direction?.id);
    if (strategy === undefined || direction === undefined || policy === undefined)
      throw new Error('Nothing there');
    const idsWith = (open: Parameters<typeof gather>[2]) =>
      gather(large, 'map', open).seats.map(({ node }) => node.id);
    const others = large.strategies.filter((each) => each !== strategy).map(({ id }) => id);
    const directions = large.directions.filter(({ parent }) => parent === strategy.id).map(({ id }) => id);
    const policies = large.policies.filter(({ parent }) => parent === direction.id).map(({ id }) => id);
    expect(idsWith([strategy.id])).toEqual([...directions, ...others]);
    // Whatever is opened opens what it hangs from.
    const rest = directions.filter((id) => id !== direction.id);
    expect(idsWith([direction.id])).toEqual([...policies, ...rest, ...others]);
    expect(idsWith([policy.id])).toEqual([...policies, ...rest, ...others]);
    const { drawn, seats } = gather(large, 'map', [policy.id]);
    for (const { initiative } of large.listingsByPolicy.get(policy.id) ?? [])
      expect(drawn).toContain(initiative);
    expect(seats.find(({ node }) => node.id === policy.id)?.gathered).toBe(0);
  });
});

describe('what a picture is laid out from', () => {
  const filtered = (graph: PlanGraph) => shown(graph, { ...NO_FILTER, reach: 3 }, null).graph;

  test('of a plan that is not large: the whole plan, whatever is filtered', () => {
    expect(laidOut(realGraph, filtered(realGraph), 'map')).toBe(realGraph);
  });

  test('of a large plan: what is shown', () => {
    const left = filtered(large);
    expect(laidOut(large, left, 'map')).toBe(left);
  });

  test('where a filter hides the branches themselves, they keep the places of what is below', () => {
    const left = shown(large, { ...NO_FILTER, hiddenKinds: ['strategy', 'direction'] }, null).graph;
    expect(gather(left, 'map').seats.map(({ node }) => node.id)).toEqual(
      large.strategies.map(({ id }) => id),
    );
  });
});
