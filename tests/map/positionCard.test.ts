import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/map/geometry/scene.ts';
import { positionCard } from '../../src/map/positionCard.ts';

const SCREEN = { w: 390, h: 500 };
const CARD = { w: 260, h: 96 };

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** All over the canvas, and beyond its edges. */
const things: readonly Rect[] = Array.from({ length: 14 * 18 }, (_, index) => ({
  x: (index % 14) * 30 - 10,
  y: Math.floor(index / 14) * 30 - 10,
  w: index % 3 === 0 ? 14 : 60,
  h: 14,
}));

describe('for nodes at any position', () => {
  test('the card is inside the canvas, and covers neither the node nor its name', () => {
    const faults = things.flatMap((thing) => {
      const name = { x: thing.x, y: thing.y + 16, w: 120, h: 30 };
      const at = positionCard(CARD, SCREEN, [thing, name], []);
      if (at === null) return ['none'];
      const box = { ...at, ...CARD };
      const isInside = at.x >= 0 && at.y >= 0 && at.x + CARD.w <= SCREEN.w && at.y + CARD.h <= SCREEN.h;
      return isInside && ![thing, name].some((rect) => overlaps(rect, box))
        ? []
        : [JSON.stringify({ thing, at })];
    });
    expect(faults).toEqual([]);
  });
});

test('it is near, but rather farther away than over highlighted names', () => {
  const thing = { x: 20, y: 200, w: 20, h: 20 };
  expect(positionCard(CARD, SCREEN, [thing], [])).toEqual({ x: 4, y: 230 });
  const name = { x: 50, y: 150, w: 300, h: 60 };
  const at = positionCard(CARD, SCREEN, [thing], [name]);
  expect(at === null || overlaps(name, { ...at, ...CARD })).toBe(false);
});

test('without room there is no card', () => {
  expect(positionCard(CARD, { w: 200, h: 500 }, [{ x: 0, y: 0, w: 10, h: 10 }], [])).toBeNull();
  expect(positionCard(CARD, { w: 270, h: 120 }, [{ x: 100, y: 40, w: 60, h: 40 }], [])).toBeNull();
});
