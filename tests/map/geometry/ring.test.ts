import { describe, expect, test } from 'vitest';
import { band, type RingPoint, ringWalk } from '../../../src/map/geometry/ring.ts';
import { distance } from '../sceneChecks.ts';

const circle = { centre: { x: 100, y: 100 }, rx: 64, ry: 64 };
const lying = { centre: { x: 400, y: 300 }, rx: 350, ry: 250 };
const even = () => 1;
const shares = (count: number) => Array.from({ length: count }, (_, index) => index / count);

describe('walking the ring', () => {
  test('a circle’s quarters, clockwise from the top, each looking outwards', () => {
    const pointAt = ringWalk(circle, even);
    const quarters = [
      { x: 100, y: 36, normal: { x: 0, y: -1 } },
      { x: 164, y: 100, normal: { x: 1, y: 0 } },
      { x: 100, y: 164, normal: { x: 0, y: 1 } },
      { x: 36, y: 100, normal: { x: -1, y: 0 } },
    ];
    quarters.forEach(({ x, y, normal }, index) => {
      const point = pointAt(index / 4);
      expect(point.x).toBeCloseTo(x, 0);
      expect(point.y).toBeCloseTo(y, 0);
      expect(point.normal.x).toBeCloseTo(normal.x, 2);
      expect(point.normal.y).toBeCloseTo(normal.y, 2);
    });
  });

  test('its end is its beginning, and it goes on either way', () => {
    const pointAt = ringWalk(lying, even);
    expect(pointAt(0)).toMatchObject({ x: 400, y: 50 });
    expect(pointAt(1)).toEqual(pointAt(0));
    expect(pointAt(1.25)).toEqual(pointAt(0.25));
    expect(pointAt(-0.25)).toEqual(pointAt(0.75));
  });

  test('every point is on the ellipse, with a normal of length 1 that looks outwards', () => {
    const pointAt = ringWalk(lying, even);
    for (const share of shares(97)) {
      const { x, y, normal } = pointAt(share);
      expect(Math.hypot((x - 400) / 350, (y - 300) / 250)).toBeCloseTo(1, 3);
      expect(Math.hypot(normal.x, normal.y)).toBeCloseTo(1, 4);
      expect((x - 400) * normal.x + (y - 300) * normal.y).toBeGreaterThan(0);
    }
  });

  test('equal shares are equally long where all needs are the same', () => {
    const pointAt = ringWalk(lying, even);
    const steps = shares(40).map((share) => distance(pointAt(share), pointAt(share + 1 / 40)));
    const mean = steps.reduce((sum, step) => sum + step) / steps.length;
    for (const step of steps) expect(Math.abs(step - mean)).toBeLessThan(mean * 0.04);
  });

  test('shares are longer where more is needed', () => {
    // Twice the room on the right half.
    const pointAt = ringWalk(circle, ({ x }) => (x > 100 ? 2 : 1));
    const length = (from: number) => distance(pointAt(from), pointAt(from + 0.02));
    expect(length(0.1) / length(0.8)).toBeCloseTo(2, 0);
    // The right half takes a third of the walk.
    expect(pointAt(1 / 3).y).toBeCloseTo(164, 0);
  });

  test('the same walk is the same walk, in numbers that every machine rounds alike', () => {
    const [one, other] = [ringWalk(lying, even), ringWalk(lying, even)];
    for (const share of shares(31)) {
      expect(one(share)).toEqual(other(share));
      expect([one(share).x * 64, one(share).y * 64].every(Number.isInteger)).toBe(true);
    }
  });
});

describe('a band along the ring', () => {
  const pointAt = ringWalk(circle, even);
  const ten = () => 10;
  const corners = ({ box, points }: ReturnType<typeof band>) =>
    Array.from({ length: points.length / 2 }, (_, index) => ({
      x: box.x + (((points[index * 2] ?? 0) + 1) * box.w) / 2,
      y: box.y + (((points[index * 2 + 1] ?? 0) + 1) * box.h) / 2,
    }));

  test('runs as far outside and inside as told', () => {
    const drawn = corners(band(pointAt, 0.1, 0.4, () => -6, ten));
    const half = drawn.length / 2;
    drawn.forEach((corner, index) => {
      expect(distance(corner, circle.centre)).toBeCloseTo(index < half ? 74 : 58, 0);
    });
  });

  test('its box is as small as it can be, and its corners fill it from −1 to 1', () => {
    const { box, points } = band(pointAt, 0, 0.25, () => 0, ten);
    const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([-1, 1, -1, 1]);
    expect(box.x).toBeCloseTo(100, 0);
    expect(box.y).toBeCloseTo(26, 0);
    expect(box.w).toBeCloseTo(74, 0);
    expect(box.h).toBeCloseTo(74, 0);
  });

  test('may run over the top', () => {
    const drawn = corners(band(pointAt, -0.1, 0.1, () => 0, ten));
    const half = drawn.length / 2;
    expect(drawn[0]?.x).toBeLessThan(100);
    expect(drawn[half - 1]?.x).toBeGreaterThan(100);
    for (const { y } of drawn) expect(y).toBeLessThan(100);
  });

  test('longer ones have more corners, the shortest enough for a bow', () => {
    const count = (length: number) => band(pointAt, 0, length, () => 0, ten).points.length / 4;
    expect([0.001, 0.05, 0.1, 0.5, 1].map(count)).toEqual([7, 7, 13, 61, 121]);
  });

  test('its thickness may change on the way', () => {
    const thick = (point: RingPoint) => (point.x > 150 ? 20 : 10);
    const drawn = corners(band(pointAt, 0, 0.25, () => 0, thick));
    const far = drawn.map((corner) => Math.round(distance(corner, circle.centre)));
    expect(new Set(far)).toEqual(new Set([74, 84, 64]));
  });
});
