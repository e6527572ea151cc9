/** The pictures of plans of one to five levels: every item has its place, apart from others, inside that of its level. */
import { describe, expect, test } from 'vitest';
import { reuseMap } from '../../src/map/geometry/reuseMap.ts';
import { boxOf, type Rect } from '../../src/map/geometry/scene.ts';
import { structure } from '../../src/map/geometry/structure.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { type PlanShape, shapedPlan } from '../fixtures/shapedPlan.ts';
import { planOf } from '../fixtures/small.ts';
import { clashes, outside } from './sceneChecks.ts';

const graphWith = (shape: Omit<PlanShape, 'languages'>): PlanGraph =>
  graphOf(planOf(shapedPlan({ languages: ['ja', 'en'], ...shape })));

/** Headings end half a unit before the gap to the next row. */
const contains = (outer: Rect, inner: Rect, axis: 'x' | 'y', size: 'w' | 'h') =>
  inner[axis] >= outer[axis] - 0.6 && inner[axis] + inner[size] <= outer[axis] + outer[size] + 0.6;

describe.each([1, 2, 3, 4, 5])('%i levels', (levels) => {
  const graph = graphWith({ levels, top: 2 });
  const hidden = graph.strategies.map(({ id }): string => id);
  const items = [...graph.strategies, ...graph.directions, ...graph.policies].filter(
    ({ id }) => levels > 1 || !hidden.includes(id),
  );

  test.each(['wide', 'tall'] as const)('the structure draws all items, %s', (format) => {
    const scene = structure(graph, format, { kind: 'closed' });
    expect(items.filter(({ id }) => !scene.nodes.has(id))).toEqual([]);
    expect([clashes(scene), outside(scene)]).toEqual([[], []]);
  });

  test('the structure has a column for each level, each item beside what is below it', () => {
    const { nodes } = structure(graph, 'wide', { kind: 'closed' });
    for (const { id, parent } of [...graph.directions, ...graph.policies]) {
      const [above, own] = [nodes.get(parent), nodes.get(id)];
      if (above === undefined || own === undefined) continue;
      expect(contains(boxOf(above), boxOf(own), 'y', 'h'), id).toBe(true);
      expect(boxOf(own).x, id).toBeGreaterThanOrEqual(boxOf(above).x + above.w);
    }
  });

  test('the map brackets the policies of every level between', () => {
    const scene = reuseMap(graph);
    expect(items.filter(({ id }) => !scene.nodes.has(id))).toEqual([]);
    expect(clashes(scene)).toEqual([]);
    const { nodes } = scene;
    for (const { id, parent } of [...graph.directions, ...graph.policies]) {
      const [bar, own] = [nodes.get(parent), nodes.get(id)];
      if (bar === undefined || own === undefined || hidden.includes(parent)) continue;
      expect(contains(boxOf(bar), boxOf(own), 'y', 'h'), id).toBe(true);
    }
  });
});

test('a plan of one level has its policies on both sides, and no head besides the plan', () => {
  const { nodes, bounds, collapsedInto } = reuseMap(graphWith({ levels: 1, top: 7 }));
  const sides = ['1', '2', '3', '4', '5', '6', '7'].map((id) => (nodes.get(id)?.x ?? 0) > bounds.w / 2);
  expect(sides).toEqual([true, true, true, true, false, false, false]);
  expect(collapsedInto.get('plan')).toBe('vision');
});

test.each([
  [2, 5, ['1.1', '1.2', '1.3'], ['1.4', '1.5']],
  [3, 3, ['1.1.1', '1.1.2', '1.1.3', '1.2.1', '1.2.2', '1.2.3'], ['1.3.1', '1.3.2', '1.3.3']],
])('a single top item of %i levels has its next level on both sides', (levels, branching, right, left) => {
  const graph = graphWith({ levels, top: 1, branching });
  const scene = reuseMap(graph);
  const isRight = (id: string) => (scene.nodes.get(id)?.x ?? 0) > scene.bounds.w / 2;
  const policies = graph.policies.map(({ id }) => id);
  expect(policies.filter(isRight)).toEqual(right);
  expect(policies.filter((id) => !isRight(id))).toEqual(left);
  expect([isRight('1'), clashes(scene), outside(scene)]).toEqual([true, [], []]);
});

test('with more branches than colours, every head and chip has its number', () => {
  const graph = graphWith({ levels: 2, top: 14, branching: 2 });
  for (const scene of [reuseMap(graph), structure(graph, 'wide', { kind: 'closed' })]) {
    const numbered = [...graph.strategies, ...graph.policies].filter(({ id }) =>
      scene.nodes.get(id)?.labels.some(({ content }) => /^number/.test(content)),
    );
    expect(numbered).toHaveLength(14 + 28);
  }
});
