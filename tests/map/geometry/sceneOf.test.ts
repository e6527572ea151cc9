import { expect, expectTypeOf, test } from 'vitest';
import { type Branches, PICTURES, type Picture } from '../../../src/explore/state.ts';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import { discSize, type Format, nameWhenAsked, snap } from '../../../src/map/geometry/scene.ts';
import { sceneOf } from '../../../src/map/geometry/sceneOf.ts';
import { structure } from '../../../src/map/geometry/structure.ts';
import { graphOf, type PlanGraph } from '../../../src/plan/graph.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

const CLOSED: Branches = { kind: 'closed' };
const AS_PRINTED: Branches = { kind: 'asPrinted' };
const FORMATS: readonly Format[] = ['wide', 'tall'];

test.each(FORMATS)('the picture of a view, %s', (format) => {
  expect(sceneOf(realGraph, 'map', format, CLOSED)).toEqual(reuseMap(realGraph, format));
  for (const branches of [CLOSED, AS_PRINTED])
    expect(sceneOf(realGraph, 'structure', format, branches)).toEqual(structure(realGraph, format, branches));
});

test('branches change the structure and not the map', () => {
  expect(sceneOf(realGraph, 'map', 'wide', AS_PRINTED)).toEqual(sceneOf(realGraph, 'map', 'wide', CLOSED));
  expect(sceneOf(realGraph, 'structure', 'wide', AS_PRINTED)).not.toEqual(
    sceneOf(realGraph, 'structure', 'wide', CLOSED),
  );
});

test('no language enters, so that a language switch moves no node', () => {
  // The types say so too: what it is told is the plan, the view, the format and the branches.
  expectTypeOf(sceneOf).parameters.toEqualTypeOf<[PlanGraph, Picture, Format, Branches]>();
  expect(sceneOf).toHaveLength(4);
});

test('it hangs on the plan alone: another graph of the same plan gives equal scenes', () => {
  const again = graphOf(structuredClone(realGraph.plan));
  for (const view of PICTURES)
    for (const format of FORMATS)
      for (const branches of [CLOSED, AS_PRINTED])
        expect(sceneOf(again, view, format, branches)).toEqual(sceneOf(realGraph, view, format, branches));
});

test('it changes nothing of the plan', () => {
  const graph = graphOf(structuredClone(realGraph.plan));
  for (const view of PICTURES) sceneOf(graph, view, 'wide', CLOSED);
  expect(graph).toEqual(realGraph);
});

test('every node that it draws can be found in the plan', () => {
  for (const view of PICTURES)
    for (const format of FORMATS)
      for (const { node } of sceneOf(realGraph, view, format, CLOSED).nodes.values())
        expect(realGraph.nodes.has(node)).toBe(true);
});

test('the vision and what hangs from it stand in the same place in both pictures that lie', () => {
  const [map, tree] = PICTURES.map((view) => sceneOf(realGraph, view, 'wide', CLOSED).nodes);
  for (const id of ['vision', ...realGraph.priorityProjects.map((project) => project.id)])
    expect(tree?.get(id)).toEqual(map?.get(id));
});

test.each([
  [1 / 3, 21 / 64],
  [10, 10],
  [-0.49 / 64, 0],
  [0.51 / 64, 1 / 64],
  [-1.51 / 64, -2 / 64],
])('%d is rounded to a 64th', (value, rounded) => {
  expect(snap(value)).toBeCloseTo(rounded, 12);
});

test('a disc grows with the root of the listing count: its area with the count', () => {
  expect([1, 4, 9, 16].map((count) => discSize(count, 8))).toEqual(
    [1.55, 2.55, 3.55, 4.55].map((size) => snap(size * 8)),
  );
  // One that is not listed is as large as one that is listed once.
  expect(discSize(0, 8)).toBe(discSize(1, 8));
});

test('a name that waits to be asked for appears at no zoom of its own', () => {
  expect(nameWhenAsked({ x: 0, y: 1 })).toEqual({
    place: 'beside',
    content: 'name',
    bold: false,
    importance: 1,
    towards: { x: 0, y: 1 },
    fromZoom: Infinity,
  });
});
