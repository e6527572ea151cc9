/** The structure of generated plans, some of them large. */
import { describe, expect, test } from 'vitest';
import { structure } from '../../../src/map/geometry/structure.ts';
import { generatedPlan, LIKE_REAL, type PlanShape, SHAPES } from '../generatedPlan.ts';
import { clashes, outside } from '../sceneChecks.ts';
import { expectWhole, FORMATS, kindsOf } from './structureScenes.ts';

describe.each<readonly [string, PlanShape]>([
  ...SHAPES,
  [
    'sixty policies, 400 initiatives, six strategies',
    { ...LIKE_REAL, policies: 60, initiatives: 400, strategies: 6, priorityProjects: 12, heaviest: 30 },
  ],
  [
    'thirty listings under each policy',
    { ...LIKE_REAL, policies: 10, initiatives: 240, strategies: 2, heaviest: 10 },
  ],
  ['eight policies, 400 initiatives', { ...LIKE_REAL, policies: 8, initiatives: 400, strategies: 2 }],
])('%s', (_, shape) => {
  const graph = generatedPlan(shape);
  test.each(FORMATS)('is complete, without overlaps and inside the page, %s', (format) => {
    for (const branches of kindsOf(graph)) {
      const scene = structure(graph, format, branches);
      expectWhole(graph, branches, scene);
      expect(clashes(scene)).toEqual([]);
      expect(outside(scene)).toEqual([]);
    }
  });
});
