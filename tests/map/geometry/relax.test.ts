import { describe, expect, test } from 'vitest';
import { insideEllipse, type Loose, relax } from '../../../src/map/geometry/relax.ts';
import type { Point, Rect } from '../../../src/map/geometry/scene.ts';
import { randomFrom } from '../../fixtures/random.ts';

const anywhere = (at: Point) => at;
const square = (size: number): Rect => ({ x: -size / 2, y: -size / 2, w: size, h: size });
const box = (x: number, y: number, size = 10, mass = 1): Loose => ({
  home: { x, y },
  room: square(size),
  mass,
});

/** How far two boxes are inside of one another, at most a 16th where rounding made them touch. */
function overlap(boxes: readonly Loose[], at: readonly Point[]): number {
  let worst = 0;
  boxes.forEach((a, i) => {
    boxes.forEach((b, j) => {
      const [p, q] = [at[i], at[j]];
      if (j <= i || p === undefined || q === undefined) return;
      const mid = (point: Point, { room }: Loose) => ({
        x: point.x + room.x + room.w / 2,
        y: point.y + room.y + room.h / 2,
      });
      const [c, d] = [mid(p, a), mid(q, b)];
      const x = (a.room.w + b.room.w) / 2 - Math.abs(c.x - d.x);
      const y = (a.room.h + b.room.h) / 2 - Math.abs(c.y - d.y);
      worst = Math.max(worst, Math.min(x, y));
    });
  });
  return worst;
}

describe('boxes part', () => {
  test('none, none', () => {
    expect(relax([], anywhere)).toEqual([]);
  });

  test('one alone, and those that do not touch, stand where they are drawn to', () => {
    expect(relax([box(12, 34)], anywhere)).toEqual([{ x: 12, y: 34 }]);
    expect(relax([box(0, 0), box(40, 0), box(0, 40)], anywhere)).toEqual([
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 0, y: 40 },
    ]);
  });

  test('two at the same place end side by side', () => {
    const boxes = [box(50, 50), box(50, 50)];
    const places = relax(boxes, anywhere);
    expect(overlap(boxes, places)).toBeLessThan(1 / 16);
    for (const { x, y } of places) expect(Math.hypot(x - 50, y - 50)).toBeLessThan(12);
  });

  test('the lighter gives way', () => {
    const boxes = [box(0, 0, 10, 9), box(3, 0, 10, 1)];
    const [heavy, light] = relax(boxes, anywhere);
    expect(overlap(boxes, [heavy ?? { x: 0, y: 0 }, light ?? { x: 0, y: 0 }])).toBeLessThan(1 / 16);
    expect(Math.abs(heavy?.x ?? 99)).toBeLessThan(Math.abs((light?.x ?? 3) - 3));
  });

  test('they part along the side on which they overlap least, to the side on which they stand', () => {
    const [left, right] = relax([box(0, 0), box(8, 1)], anywhere);
    expect(left?.x).toBeLessThan(0);
    expect(right?.x).toBeGreaterThan(8);
    const [upper, lower] = relax([box(0, 0), box(1, 8)], anywhere);
    expect(upper?.y).toBeLessThan(0);
    expect(lower?.y).toBeGreaterThan(8);
  });

  test('the room counts, not the point: a name below is kept free', () => {
    const named: Loose = { home: { x: 0, y: 0 }, room: { x: -20, y: -5, w: 40, h: 40 }, mass: 5 };
    const boxes = [named, box(0, 25)];
    expect(overlap(boxes, relax(boxes, anywhere))).toBeLessThan(1 / 16);
  });

  test('forty in a crowd with enough room end without touching, in the same places each time', () => {
    const random = randomFrom(11);
    const boxes = Array.from({ length: 40 }, () => box(random() * 120, random() * 120, 8 + random() * 18));
    const within = insideEllipse({ x: 60, y: 60 }, { w: 200, h: 200 });
    const places = relax(boxes, within);
    expect(overlap(boxes, places)).toBeLessThan(1 / 16);
    expect(relax(boxes, within)).toEqual(places);
  });

  test('places are rounded to a 64th, so that every machine has the same', () => {
    const random = randomFrom(3);
    const places = relax(
      Array.from({ length: 12 }, () => box(random() * 20, random() * 20)),
      anywhere,
    );
    for (const { x, y } of places) expect([x * 64, y * 64].every(Number.isInteger)).toBe(true);
  });

  test('what holds them in has the last word', () => {
    const places = relax([box(0, 0), box(0, 0), box(90, 0)], ({ x, y }) => ({ x: Math.min(20, x), y }));
    for (const { x } of places) expect(x).toBeLessThanOrEqual(20);
  });
});

describe('inside of an ellipse', () => {
  const keep = insideEllipse({ x: 100, y: 50 }, { w: 80, h: 40 });
  const farthest = ({ x, y }: Point, room: Rect): number =>
    Math.max(
      ...[room.x, room.x + room.w].flatMap((dx) =>
        [room.y, room.y + room.h].map((dy) => Math.hypot((x + dx - 100) / 80, (y + dy - 50) / 40)),
      ),
    );

  test('a box that is inside stays where it is', () => {
    for (const at of [
      { x: 100, y: 50 },
      { x: 130, y: 60 },
      { x: 60, y: 35 },
    ])
      expect(keep(at, square(10))).toEqual(at);
  });

  test('one that reaches out is moved in, with all of its corners', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 200; round += 1) {
      const at = { x: random() * 300 - 50, y: random() * 200 - 50 };
      const room = { x: -random() * 20, y: -random() * 8, w: 20, h: 8 + random() * 8 };
      expect(farthest(keep(at, room), room)).toBeLessThan(1.005);
    }
  });

  test('one that is larger than the ellipse fits nowhere, and still ends at a place, nearer than before', () => {
    const { x, y } = keep({ x: 400, y: 400 }, square(300));
    expect([x, y].every(Number.isFinite)).toBe(true);
    expect(Math.hypot(x - 100, y - 50)).toBeLessThan(Math.hypot(300, 350));
  });
});
