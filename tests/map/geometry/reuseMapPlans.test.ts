import { describe, expect, test } from 'vitest';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import { smallGraph } from '../../fixtures/small.ts';
import { generatedPlan, LIKE_REAL, SHAPES } from '../generatedPlan.ts';
import { clashes, outside } from '../sceneChecks.ts';
import { expectWhole, FORMATS } from './wholeScene.ts';

describe('a small plan', () => {
  test.each(FORMATS)('all of it, %s', (format) => {
    const scene = reuseMap(smallGraph, format);
    expectWhole(smallGraph, scene);
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });
});

describe.each(SHAPES)('a made-up plan: %s', (_, shape) => {
  const graph = generatedPlan(shape);
  test.each(FORMATS)('whole, without overlap, on the page, %s', (format) => {
    const scene = reuseMap(graph, format);
    expectWhole(graph, scene);
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });
});

describe('more strategies than corners', () => {
  test.each([5, 6].flatMap((strategies) => FORMATS.map((format) => ({ strategies, format }))))(
    '$strategies strategies, $format: their names do not stand on each other',
    ({ strategies, format }) => {
      const graph = generatedPlan({ ...LIKE_REAL, strategies });
      const named = new Set<string>(graph.strategies.map(({ id }) => id));
      const chips = [...reuseMap(graph, format).nodes].filter(([id]) => named.has(id));
      expect(clashes({ ...reuseMap(graph, format), nodes: new Map(chips) })).toEqual([]);
    },
  );
});

describe('beyond the size that a ring can hold', () => {
  // The ring has room for about forty policies: more may crowd, but must stay whole and on the page.
  const huge = {
    ...LIKE_REAL,
    policies: 60,
    initiatives: 400,
    strategies: 4,
    priorityProjects: 12,
    heaviest: 30,
  };
  const crowded = { ...LIKE_REAL, policies: 8, initiatives: 400, strategies: 2 };
  const single = { ...LIKE_REAL, policies: 1, initiatives: 120, strategies: 1 };
  test.each([
    ['sixty policies, 400 initiatives', huge],
    ['eight policies, 400 initiatives', crowded],
    ['one policy, 120 initiatives', single],
  ])('%s', (_, shape) => {
    const graph = generatedPlan(shape);
    for (const format of FORMATS) {
      const scene = reuseMap(graph, format);
      expectWhole(graph, scene);
      expect(outside(scene)).toEqual([]);
    }
  });
});
