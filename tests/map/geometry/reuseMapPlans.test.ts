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
