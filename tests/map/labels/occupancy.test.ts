import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../src/map/geometry/scene.ts';
import { contains, intersection, Occupancy, overlaps } from '../../../src/map/labels/occupancy.ts';
import { randomFrom } from '../../fixtures/random.ts';

const rect = (x: number, y: number, w: number, h: number): Rect => ({ x, y, w, h });
const middle = rect(10, 10, 20, 20);

test.each([
  ['itself', middle, true],
  ['what is inside of it', rect(15, 15, 2, 2), true],
  ['what is around it', rect(0, 0, 99, 99), true],
  ['a corner', rect(25, 25, 20, 20), true],
  ['a bar across', rect(0, 18, 99, 1), true],
  ['what touches its right edge', rect(30, 10, 5, 20), false],
  ['what touches its upper edge', rect(10, 0, 20, 10), false],
  ['what touches its corner', rect(30, 30, 5, 5), false],
  ['what is aside', rect(40, 10, 5, 5), false],
  ['what is below', rect(10, 40, 20, 5), false],
])('overlaps with %s', (_, other, expected) => {
  expect(overlaps(middle, other)).toBe(expected);
  expect(overlaps(other, middle)).toBe(expected);
});

test.each([
  ['itself', middle, true],
  ['what is inside', rect(11, 11, 5, 5), true],
  ['what reaches out on the left', rect(9, 11, 5, 5), false],
  ['what reaches out above', rect(11, 9, 5, 5), false],
  ['what reaches out on the right', rect(26, 11, 5, 5), false],
  ['what reaches out below', rect(11, 26, 5, 5), false],
])('contains %s', (_, inner, expected) => {
  expect(contains(middle, inner)).toBe(expected);
});

test.each([
  ['itself', middle, middle],
  ['what is inside', rect(15, 15, 2, 2), rect(15, 15, 2, 2)],
  ['a corner', rect(25, 20, 20, 20), rect(25, 20, 5, 10)],
  ['what touches', rect(30, 10, 5, 20), rect(30, 10, 0, 20)],
  ['what is apart', rect(40, 50, 5, 5), rect(40, 50, 0, 0)],
])('shares with %s', (_, other, shared) => {
  expect(intersection(middle, other)).toEqual(shared);
  expect(intersection(other, middle)).toEqual(shared);
});

describe('occupied boxes', () => {
  test('none at first', () => {
    expect(new Occupancy().hits(rect(-1e4, -1e4, 2e4, 2e4))).toBe(false);
  });

  test('a box over several cells is found from each of them', () => {
    const taken = new Occupancy();
    taken.add(rect(-100, -100, 300, 300));
    expect(taken.hits(rect(-99, -99, 1, 1))).toBe(true);
    expect(taken.hits(rect(198, 198, 1, 1))).toBe(true);
    expect(taken.hits(rect(50, 50, 1, 1))).toBe(true);
    expect(taken.hits(rect(-500, -500, 1000, 1000))).toBe(true);
    expect(taken.hits(rect(200, 0, 10, 10))).toBe(false);
    expect(taken.hits(rect(-110, 0, 10, 10))).toBe(false);
  });

  test('touching edges do not overlap, also at cell borders', () => {
    const taken = new Occupancy();
    taken.add(rect(0, 0, 48, 48));
    expect(taken.hits(rect(48, 0, 48, 48))).toBe(false);
    expect(taken.hits(rect(0, 48, 48, 48))).toBe(false);
    expect(taken.hits(rect(-48, -48, 48, 48))).toBe(false);
    expect(taken.hits(rect(47.999, 47.999, 1, 1))).toBe(true);
  });

  test('agrees with a comparison of all boxes, on and off the screen', () => {
    const random = randomFrom(42);
    const some = (size: number) =>
      rect(random() * 1200 - 300, random() * 1000 - 300, random() * size, random() * size);
    const boxes = Array.from({ length: 60 }, () => some(90));
    const taken = new Occupancy();
    for (const box of boxes) taken.add(box);
    const answers = Array.from({ length: 3000 }, () => some(120)).map((asked) => ({
      own: taken.hits(asked),
      plain: boxes.some((box) => overlaps(asked, box)),
    }));
    expect(answers.filter(({ own, plain }) => own !== plain)).toEqual([]);
    expect(new Set(answers.map(({ own }) => own)).size).toBe(2);
  });
});
