import { describe, expect, test } from 'vitest';
import { collapse } from '../../../src/explore/collapse.ts';
import { mapPage, USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { dotsPerRow, isCounted, sidesOf } from '../../../src/map/geometry/mapSides.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { generatedPlan, LIKE_REAL } from '../generatedPlan.ts';

const pages = [USUAL_ROOM.wide, USUAL_ROOM.tall].map((room) => mapPage(realGraph, room, false, 1));
const placed = (graph: PlanGraph, page = pages[0], open: readonly string[] = [], spare = 0) => {
  if (page === undefined) throw new Error('No page');
  const sides = sidesOf(graph, collapse(graph, 'map'), new Set(open), page);
  const [top, bottom] = [30, 30 + sides.needed + spare];
  return { ...sides.placed(top, bottom), needed: sides.needed, top, bottom };
};

describe.each(pages)('$format', (page) => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('distributes %i strategies', (strategies) => {
    const graph = generatedPlan({ ...LIKE_REAL, policies: 36, initiatives: 60, strategies });
    const { heads, slots, top, bottom } = placed(graph, page);
    const idsOn = (side: 'left' | 'right') =>
      heads.filter((head) => head.side === side).map(({ strategy }) => strategy.id);
    const ids = graph.strategies.map(({ id }) => id);
    // Clockwise from the upper right: down the right side, and up the left one.
    expect([...idsOn('right'), ...idsOn('left').reverse()]).toEqual(ids);
    expect(idsOn('left').length).toBeGreaterThan(0);
    expect(slots.map(({ branchSlot }) => branchSlot.node.id).sort()).toEqual(
      graph.policies.map(({ id }) => id).sort(),
    );
    // No other place to part them would make both sides more alike.
    const heights = new Map(
      graph.strategies.map(({ id }) => [
        id,
        slots
          .filter(({ branchSlot }) => branchSlot.node.kind === 'policy' && branchSlot.node.strategy === id)
          .reduce((sum, { h }) => sum + h + 1.2, page.head + 1.2),
      ]),
    );
    const apart = (count: number) => {
      const of = (some: readonly string[]) =>
        graph.strategies.reduce((sum, { id }) => sum + (some.includes(id) ? (heights.get(id) ?? 0) : 0), 0);
      return Math.abs(of(ids.slice(0, count)) - of(ids.slice(count)));
    };
    const best = Math.min(...ids.slice(1).map((_, index) => apart(index + 1)));
    expect(apart(idsOn('right').length)).toBeCloseTo(best, 6);
    expectStacked(slots, top, bottom);
  });

  test('a single strategy has its head on the right, and half of its directions on each side', () => {
    const graph = generatedPlan({ ...LIKE_REAL, policies: 8, initiatives: 20, strategies: 1, heaviest: 4 });
    const { heads, slots, top, bottom } = placed(graph, page);
    expect(heads.map(({ side }) => side)).toEqual(['right']);
    expect(slots.map(({ side }) => side)).toEqual([...Array(4).fill('right'), ...Array(4).fill('left')]);
    expectStacked(slots, top, bottom);
  });

  test('the spare room is between policies, more of it between directions, and none is left', () => {
    const { slots, top, bottom } = placed(realGraph, page, [], 200);
    expectStacked(slots, top, bottom);
    for (const side of ['left', 'right'] as const) {
      const own = slots.filter((slot) => slot.side === side);
      expect((own.at(-1)?.y ?? 0) + (own.at(-1)?.h ?? 0) + 1.2).toBeCloseTo(bottom);
      const gaps = own.slice(1).flatMap((slot, index) => {
        const before = own[index];
        if (before === undefined || strategyOfSlot(before) !== strategyOfSlot(slot)) return [];
        return [
          { gap: slot.y - before.y - before.h, isSame: before.directions.at(-1) === slot.directions.at(-1) },
        ];
      });
      const within = gaps.filter(({ isSame }) => isSame).map(({ gap }) => gap);
      const between = gaps.filter(({ isSame }) => !isSame).map(({ gap }) => gap);
      for (const gap of within) expect(gap).toBeCloseTo(within[0] ?? 0);
      for (const gap of between) expect(gap).toBeGreaterThan((within[0] ?? 0) * 1.5);
    }
  });

  test('without enough room the highest slots shrink first, to a common height', () => {
    const [full, low] = [placed(realGraph, page), placed(realGraph, page, [], -100)];
    expectStacked(low.slots, low.top, low.bottom);
    for (const side of ['left', 'right']) {
      const own = low.slots.flatMap((slot, index) => {
        const wanted = full.slots[index]?.h ?? 0;
        return slot.side === side ? [{ wanted, h: slot.h }] : [];
      });
      const most = Math.max(...own.map(({ h }) => h));
      for (const { wanted, h } of own) expect(h).toBeCloseTo(Math.min(wanted, most));
    }
    expect(low.slots.some((slot, index) => slot.h < (full.slots[index]?.h ?? 0))).toBe(true);
  });
});

describe('an open policy', () => {
  const [wide, tall] = pages;
  const own = (slots: ReturnType<typeof placed>['slots'], id: string) =>
    slots.find(({ branchSlot }) => branchSlot.node.id === id);
  const ownIds = (policy: string) =>
    realGraph.listings
      .filter((listing) => listing.policy === policy)
      .filter(
        ({ initiative }) => realGraph.listings.filter((each) => each.initiative === initiative).length === 1,
      )
      .map(({ initiative }) => initiative);

  test('has a row for each of its own initiatives, and no other slot changes', () => {
    const [closed, open] = [placed(realGraph, wide), placed(realGraph, wide, ['1.1.1'])];
    const [before, after] = [own(closed.slots, '1.1.1'), own(open.slots, '1.1.1')];
    expect(after?.isOpen).toBe(true);
    expect(after?.own.map(({ id }) => id)).toEqual(ownIds('1.1.1'));
    expect(after?.rows).toHaveLength(ownIds('1.1.1').length);
    expect((after?.h ?? 0) - (after?.upper ?? 0)).toBeCloseTo((after?.rows ?? []).reduce((a, b) => a + b, 0));
    expect(before?.rows).toEqual([]);
    for (const { branchSlot, h } of open.slots)
      if (branchSlot.node.id !== '1.1.1')
        expect(h).toBeCloseTo(own(closed.slots, branchSlot.node.id)?.h ?? 0);
  });

  test('does not open without room for names', () => {
    expect(own(placed(realGraph, tall, ['1.1.1']).slots, '1.1.1')?.isOpen).toBe(false);
  });
});

test('has as many dots per row as fit, and a count for more than twelve', () => {
  // Five units wide, one apart.
  expect([5, 10, 11, 41, 42].map(dotsPerRow)).toEqual([1, 1, 2, 7, 7]);
  expect([0, 12, 13].map(isCounted)).toEqual([false, false, true]);
});

type Slots = ReturnType<typeof placed>['slots'];

function strategyOfSlot({ branchSlot }: Slots[number]): string {
  return branchSlot.node.id.split('.')[0] ?? '';
}

/** Checks that each side is a stack within the room, without overlaps. */
function expectStacked(slots: Slots, top: number, bottom: number): void {
  for (const side of ['left', 'right']) {
    const own = slots.filter((slot) => slot.side === side);
    let y = top;
    for (const slot of own) {
      expect(slot.y).toBeGreaterThanOrEqual(y);
      y = slot.y + slot.h;
    }
    expect(y).toBeLessThanOrEqual(bottom + 0.01);
  }
}
