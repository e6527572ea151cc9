import { describe, expect, test } from 'vitest';
import { collapse } from '../../../src/explore/collapse.ts';
import {
  type Bundle,
  bundlesOf,
  orderBundles,
  type SlotPosition,
} from '../../../src/map/geometry/bundles.ts';
import { GENERATED } from '../../fixtures/generated.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { smallGraph } from '../../fixtures/small.ts';
import { generatedPlan, SHAPES } from '../generatedPlan.ts';
import { mapFacts } from './mapFacts.ts';

const UNEVEN = 26;
const [first] = smallGraph.initiatives;
if (first === undefined) throw new Error('No initiative');
const member = first;

/** A bundle with as many members as `rows`, which determine its height. */
function bundle(listingCount: number, slotIds: readonly string[], rows = 1, isHub = false): Bundle {
  return { members: Array.from({ length: rows }, () => member), listingCount, isHub, slotIds };
}

const heightOf = ({ members, isHub }: Bundle) => members.length * 13 + (isHub ? 33 : 0) + 2;
const sum = (bundles: readonly Bundle[]) => bundles.reduce((all, each) => all + heightOf(each), 0);
const place = (side: SlotPosition['side'], down: number): SlotPosition => ({ side, down });

/** Counts crossings independently: links of one side cross if their ends are in opposite orders. */
function crossings(order: readonly Bundle[], places: ReadonlyMap<string, SlotPosition>): number {
  let found = 0;
  order.forEach((above, index) => {
    for (const below of order.slice(index + 1))
      for (const a of above.slotIds)
        for (const b of below.slotIds) {
          const [one, other] = [places.get(a), places.get(b)];
          if (one?.side === other?.side && (one?.down ?? 0) > (other?.down ?? 0)) found += 1;
        }
  });
  return found;
}

describe('bundles', () => {
  test.each([
    ['the real plan', realGraph] as const,
    ['a small plan', smallGraph] as const,
    ...SHAPES.map(([name, shape]) => [name, generatedPlan(shape)] as const),
  ])('of %s are what the same policies list', (_, graph) => {
    const found = bundlesOf(graph, { ...collapse(graph, 'structure'), ...everythingOf(graph) });
    expect(found.map(({ members }) => members.map(({ id }) => id))).toEqual(mapFacts(graph).bundles);
    for (const { members, listingCount, slotIds } of found)
      for (const { id } of members) {
        const under = graph.listings
          .filter(({ initiative }) => initiative === id)
          .map(({ policy }) => policy);
        expect([...slotIds].sort()).toEqual([...under].sort());
        expect(listingCount).toBe(under.length);
      }
  });

  test('in a collapsed plan refer to its branch slots, each once', () => {
    for (const graph of GENERATED) {
      const gathering = collapse(graph, 'map');
      const found = bundlesOf(graph, gathering);
      for (const { slotIds, members } of found) {
        expect(new Set(slotIds).size).toBe(slotIds.length);
        for (const { id } of members) {
          const under = graph.listings.filter(({ initiative }) => initiative === id);
          const ids = gathering.branchSlots
            .filter(({ policies }) => under.some(({ policy }) => policies.some((each) => each.id === policy)))
            .map(({ node }) => node.id);
          expect([...slotIds].sort()).toEqual([...ids].sort());
        }
      }
    }
  });

  test('contain each hub alone', () => {
    for (const { isHub, members } of bundlesOf(realGraph, collapse(realGraph, 'map')))
      expect(isHub).toBe(members.some(({ id }) => id === 'sme-loan-program'));
  });
});

describe('the order of bundles', () => {
  const places = new Map(
    ['a', 'b', 'c', 'd'].flatMap((seat, index) => [
      [`left-${seat}`, place('left', index / 4)] as const,
      [`right-${seat}`, place('right', index / 4)] as const,
    ]),
  );

  test('is by descending listing count from the hub outwards', () => {
    const bundles = [2, 3, 2, 14, 3, 2, 2].map((count) => bundle(count, ['left-a'], 1, count === 14));
    expect(orderBundles(bundles, places, heightOf).map(({ listingCount }) => listingCount)).toEqual([
      2, 2, 3, 14, 3, 2, 2,
    ]);
  });

  test('has bundles of upper policies above, and those of lower policies below', () => {
    const [high, low] = [bundle(2, ['left-a', 'right-a']), bundle(2, ['left-d', 'right-d'])];
    const hub = bundle(9, ['left-b', 'right-c'], 1, true);
    for (const bundles of [
      [high, low, hub],
      [low, hub, high],
      [hub, low, high],
    ])
      expect(orderBundles(bundles, places, heightOf)).toEqual([high, hub, low]);
  });

  test('exchanges two bundles of a tier if that reduces crossings, on either side', () => {
    // By the mean of their places alone the first would stand above.
    const first = bundle(3, ['left-d', 'right-a', 'right-a']);
    const second = bundle(3, ['left-a', 'right-b', 'right-d']);
    const found = orderBundles([first, second], places, heightOf);
    expect(crossings(found, places)).toBeLessThanOrEqual(crossings([...found].reverse(), places));
  });

  test('handles no bundle and one bundle', () => {
    expect(orderBundles([], places, heightOf)).toEqual([]);
    const only = bundle(2, ['left-a', 'left-b']);
    expect(orderBundles([only], places, heightOf)).toEqual([only]);
  });

  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'generated with seed %i: ordered by tiers, balanced, and without a helpful exchange left',
    (seed) => {
      const chance = chanceFrom(seed);
      const seats = Array.from({ length: 24 }, (_, index) => `seat-${index}`);
      const somewhere = new Map(
        seats.map((seat, index) => [seat, place(index % 2 === 0 ? 'left' : 'right', index / 24)] as const),
      );
      const bundles = Array.from({ length: chance.number(1, 30) }, (_, index) => {
        const count = index === 0 ? 12 : chance.number(2, 5);
        const under = [...chance.some(seats)].slice(0, count);
        return bundle(count, under, index === 0 ? 1 : chance.number(1, 3), index === 0);
      });
      const found = orderBundles(bundles, somewhere, heightOf);
      expect(new Set(found)).toEqual(new Set(bundles));
      const middle = found.findIndex(({ isHub }) => isHub);
      const [above, below] = [found.slice(0, middle), found.slice(middle + 1)];
      for (const half of [[...above].reverse(), below]) {
        const counts = half.map(({ listingCount }) => listingCount);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }
      // What is taken by the larger bundles is made up for by the smaller ones, as far as there are such.
      const largest = Math.max(0, ...[...above, ...below].map(heightOf));
      const apart = Math.abs(sum(above) - sum(below));
      expect(apart).toBeLessThanOrEqual(Math.max(UNEVEN, largest));
      found.forEach((one, i) => {
        for (const [offset, other] of found.slice(i + 1).entries()) {
          if (one.isHub || other.isHub || one.listingCount !== other.listingCount) continue;
          const j = i + 1 + offset;
          const exchanged = found.with(i, other).with(j, one);
          const moved = Math.abs(sum(exchanged.slice(0, middle)) - sum(exchanged.slice(middle + 1)));
          if (moved <= Math.max(UNEVEN, apart))
            expect(crossings(exchanged, somewhere)).toBeGreaterThanOrEqual(crossings(found, somewhere));
        }
      });
      expect(orderBundles(bundles, somewhere, heightOf)).toEqual(found);
    },
  );
});

/** Each policy has a branch slot and nothing is collapsed, however much is shared. */
function everythingOf(graph: typeof realGraph) {
  return {
    branchSlots: graph.policies.map((node) => ({ node, policies: [node], collapsedCount: 0 })),
    drawn: new Set<string>(graph.initiatives.map(({ id }) => id)),
  };
}
