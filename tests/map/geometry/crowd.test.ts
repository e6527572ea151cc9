import { describe, expect, test } from 'vitest';
import { crowdedMeasure, discScale } from '../../../src/map/geometry/crowd.ts';
import { mapMeasure } from '../../../src/map/geometry/mapMeasure.ts';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import { generatedPlan, LIKE_REAL, SHAPES } from '../generatedPlan.ts';

const FORMATS = ['wide', 'tall'] as const;

describe.each(FORMATS)('a %s map', (format) => {
  const usual = mapMeasure(format);

  test.each(SHAPES)('keeps its usual measures: %s', (_, shape) => {
    const scene = reuseMap(generatedPlan(shape), format);
    expect(scene.detail).toBe(1);
    expect(scene.nodes.get('1.1.1')).toMatchObject({ h: usual.policy.h });
  });

  test.each([60, 80, 96])('of %i policies draws them smaller, and none over another', (policies) => {
    const graph = generatedPlan({ ...LIKE_REAL, policies, initiatives: policies * 3 });
    const scene = reuseMap(graph, format);
    expect(scene.detail).toBeGreaterThan(policies / 46);
    const boxes = graph.policies.flatMap(({ id }) => scene.nodes.get(id) ?? []);
    expect(boxes).toHaveLength(policies);
    boxes.forEach((box, index) => {
      const next = boxes[(index + 1) % boxes.length] ?? box;
      const clear = Math.max(Math.abs(next.x - box.x) / box.w, Math.abs(next.y - box.y) / box.h);
      expect(clear).toBeGreaterThanOrEqual(1);
    });
    for (const { x, y } of scene.nodes.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(scene.bounds.w);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(scene.bounds.h);
    }
  });
});

test('what fits is not made smaller', () => {
  const usual = mapMeasure('wide');
  expect(crowdedMeasure(usual, 46)).toBe(usual);
  expect(discScale([{ w: 10, h: 10 }], { w: 100, h: 100 })).toBe(1);
  expect(discScale([], { w: 100, h: 100 })).toBe(1);
});
