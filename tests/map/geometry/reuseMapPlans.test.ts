import { describe, expect, test } from 'vitest';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import { smallGraph } from '../../fixtures/small.ts';
import { generatedPlan, LIKE_REAL, SHAPES } from '../generatedPlan.ts';
import { clashes, outside } from '../sceneChecks.ts';
import { expectWhole, USUAL_ROOMS } from './wholeScene.ts';

const CROWDED = [
  [
    'eight policies, 400 initiatives',
    { ...LIKE_REAL, policies: 8, initiatives: 400, strategies: 2, once: 0.95 },
  ],
  [
    'one policy, 120 initiatives',
    { ...LIKE_REAL, policies: 1, initiatives: 120, strategies: 1, heaviest: 1 },
  ],
  ['forty policies, twelve strategies', { ...LIKE_REAL, policies: 40, initiatives: 100, strategies: 12 }],
  ['twelve policies, each its own strategy', { ...LIKE_REAL, policies: 12, initiatives: 50, strategies: 12 }],
] as const;

describe.each([
  ['small', smallGraph] as const,
  ...[...SHAPES, ...CROWDED].map(([name, shape]) => [name, generatedPlan(shape)] as const),
])('a generated plan: %s', (_, graph) => {
  test.each(USUAL_ROOMS)('is complete, without overlaps and inside the page, $format', (room) => {
    const scene = reuseMap(graph, room);
    expectWhole(graph, scene);
    expect(clashes(scene).slice(0, 5)).toEqual([]);
    expect(outside(scene).slice(0, 5)).toEqual([]);
  });

  test('is deterministic', () => {
    for (const room of USUAL_ROOMS) expect(reuseMap(graph, room)).toEqual(reuseMap(graph, room));
  });
});

test.each(USUAL_ROOMS)('rows of a small plan stay low, with room at both ends, $format', (room) => {
  const { nodes, bounds } = reuseMap(smallGraph, room);
  const rows = [...nodes.values()].filter(({ role }) => role === 'bundle').sort((a, b) => a.y - b.y);
  expect(rows.map(({ h }) => h < 90)).toEqual(rows.map(() => true));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error('No row');
  const below = bounds.y + bounds.h - (last.y + last.h / 2);
  // The row of the vision stands above.
  const above = first.y - first.h / 2 - bounds.y;
  expect(Math.abs(above - below)).toBeLessThan(60);
  expect(above).toBeGreaterThan(60);
});
