import { describe, expect, test } from 'vitest';
import type { Point, Rect } from '../../../src/map/geometry/scene.ts';
import { candidates, leaderFrom } from '../../../src/map/labels/candidates.ts';
import { overlaps } from '../../../src/map/labels/occupancy.ts';

const node: Rect = { x: 100, y: 100, w: 20, h: 20 };
const [width, height] = [60, 14];
const near = (towards: Point) => candidates(node, towards, width, height, 0);
const far = (towards: Point, reach = 250) => candidates(node, towards, width, height, reach);
const boxed = ({ x, y }: Point): Rect => ({ x, y, w: width, h: height });
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

/** The gap between two boxes on each axis. */
function gap(a: Rect, b: Rect): number {
  const x = Math.max(a.x - (b.x + b.w), b.x - (a.x + a.w), 0);
  const y = Math.max(a.y - (b.y + b.h), b.y - (a.y + a.h), 0);
  return Math.hypot(x, y);
}

describe('near', () => {
  test('below first if down is preferred, above last', () => {
    expect(near({ x: 0, y: 1 }).map(rounded)).toEqual([
      { x: 80, y: 123 },
      { x: 122.1, y: 122.1 },
      { x: 37.9, y: 122.1 },
      { x: 123, y: 103 },
      { x: 37, y: 103 },
      { x: 122.1, y: 83.9 },
      { x: 37.9, y: 83.9 },
      { x: 80, y: 83 },
    ]);
  });

  test.each([
    [
      { x: 0, y: -1 },
      { x: 80, y: 83 },
    ],
    [
      { x: 1, y: 0 },
      { x: 123, y: 103 },
    ],
    [
      { x: -1, y: 0 },
      { x: 37, y: 103 },
    ],
    [
      { x: 0.71, y: -0.71 },
      { x: 122.1, y: 83.9 },
    ],
  ])('towards %j first', (towards, first) => {
    expect(near(towards).map(rounded)[0]).toEqual(first);
    expect(near(towards)).toHaveLength(8);
  });

  test('each directly beside the node', () => {
    for (const place of near({ x: 0, y: 1 })) {
      expect(overlaps(boxed(place), node)).toBe(false);
      expect(gap(boxed(place), node)).toBeCloseTo(3, 1);
    }
  });
});

describe('far', () => {
  const places = far({ x: 0, y: 1 });

  test('all around, ring by ring', () => {
    expect(places).toHaveLength(9 * 24);
    expect(new Set(places.map((place) => JSON.stringify(rounded(place)))).size).toBe(9 * 24);
    const rings = Array.from({ length: 9 }, (_, ring) => places.slice(ring * 24, ring * 24 + 24));
    const farthest = rings.map((ring) => Math.max(...ring.map((place) => gap(boxed(place), node))));
    expect(farthest.map(Math.round)).toEqual([12, 22, 36, 54, 76, 104, 140, 190, 250]);
    expect(rings.map(([first]) => first && rounded(first))).toEqual(
      [12, 22, 36, 54, 76, 104, 140, 190, 250].map((distance) => ({ x: 80, y: 120 + distance })),
    );
  });

  test('at most as far as the reach', () => {
    expect(far({ x: 0, y: 1 }, 40)).toEqual(places.slice(0, 3 * 24));
    expect(far({ x: 0, y: 1 }, 11)).toEqual([]);
  });

  test('none touches the node', () => {
    for (const place of places) expect(gap(boxed(place), node)).toBeGreaterThan(4);
  });
});

test('is deterministic', () => {
  expect(near({ x: 0.3, y: 0.9 })).toEqual(near({ x: 0.3, y: 0.9 }));
  expect(far({ x: 0.3, y: 0.9 })).toEqual(far({ x: 0.3, y: 0.9 }));
});

describe('a leader line', () => {
  test('goes from the node’s edge straight to the name’s', () => {
    expect(leaderFrom(node, { x: 80, y: 150, w: 60, h: 14 })).toEqual([
      { x: 110, y: 120 },
      { x: 110, y: 150 },
    ]);
    expect(leaderFrom(node, { x: 160, y: 103, w: 60, h: 14 })).toEqual([
      { x: 120, y: 110 },
      { x: 160, y: 110 },
    ]);
  });

  test('ends at the nearest corner of a diagonal name', () => {
    const [from, to] = leaderFrom(node, { x: 140, y: 150, w: 60, h: 14 });
    expect(to).toEqual({ x: 140, y: 150 });
    expect(from.x).toBeCloseTo(116, 10);
    expect(from.y).toBeCloseTo(118, 10);
  });

  test('never crosses the name, nor runs backwards if both touch', () => {
    const touching = leaderFrom(node, { x: 100, y: 104, w: 60, h: 14 });
    for (const { x, y } of touching) expect([x, y]).toEqual([110, 110]);
  });

  test('starts at the edge of the node and ends at the name', () => {
    for (const place of far({ x: 1, y: 0 })) {
      const [from, to] = leaderFrom(node, boxed(place));
      expect(Math.hypot(from.x - 110, from.y - 110)).toBeCloseTo(10, 6);
      expect(gap({ ...to, w: 0, h: 0 }, boxed(place))).toBeCloseTo(0, 6);
    }
  });
});
