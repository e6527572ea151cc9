import { expect, expectTypeOf, test } from 'vitest';
import { collapse } from '../../../src/explore/collapse.ts';
import { type Branches, CANVAS_VIEWS, type CanvasView, openBranches } from '../../../src/explore/state.ts';
import { type Room, USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import { centeredBox, insideLabel, nameWhenAsked, partId, snap } from '../../../src/map/geometry/scene.ts';
import { sceneOf } from '../../../src/map/geometry/sceneOf.ts';
import { structure } from '../../../src/map/geometry/structure.ts';
import { graphOf, type PlanGraph } from '../../../src/plan/graph.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

const CLOSED: Branches = { kind: 'closed' };
const AS_PRINTED: Branches = { kind: 'asPrinted' };
const ROOMS: readonly Room[] = [USUAL_ROOM.wide, USUAL_ROOM.tall];
const { wide: WIDE } = USUAL_ROOM;

test.each(ROOMS)('the scene of a view, $format', (room) => {
  expect(sceneOf(realGraph, 'map', room, CLOSED)).toEqual(reuseMap(realGraph, room));
  for (const branches of [CLOSED, AS_PRINTED])
    expect(sceneOf(realGraph, 'structure', room, branches)).toEqual(
      structure(realGraph, room.format, branches, collapse(realGraph, 'structure')),
    );
});

test('showing the structure as printed does not change the map; an open policy changes both', () => {
  expect(sceneOf(realGraph, 'map', WIDE, AS_PRINTED)).toEqual(sceneOf(realGraph, 'map', WIDE, CLOSED));
  const [policy] = realGraph.policies;
  for (const view of CANVAS_VIEWS)
    expect(sceneOf(realGraph, view, WIDE, openBranches(policy === undefined ? [] : [policy.id]))).not.toEqual(
      sceneOf(realGraph, view, WIDE, CLOSED),
    );
});

test('is independent of language, so that a language switch moves no node', () => {
  // The types say so too: what it is told is the plan, the view, the room and the branches.
  expectTypeOf(sceneOf).parameters.toEqualTypeOf<[PlanGraph, CanvasView, Room, Branches]>();
  expect(sceneOf).toHaveLength(4);
});

test('depends on the plan alone: another graph of the same plan gives equal scenes', () => {
  const again = graphOf(structuredClone(realGraph.plan));
  for (const view of CANVAS_VIEWS)
    for (const room of ROOMS)
      for (const branches of [CLOSED, AS_PRINTED])
        expect(sceneOf(again, view, room, branches)).toEqual(sceneOf(realGraph, view, room, branches));
});

test('does not change the plan', () => {
  const graph = graphOf(structuredClone(realGraph.plan));
  for (const view of CANVAS_VIEWS) sceneOf(graph, view, WIDE, CLOSED);
  expect(graph).toEqual(realGraph);
});

test('every node that it draws is in the plan', () => {
  for (const view of CANVAS_VIEWS)
    for (const room of ROOMS)
      for (const { node } of sceneOf(realGraph, view, room, CLOSED).nodes.values())
        expect(realGraph.nodes.has(node)).toBe(true);
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

test('a box is given by its centre and its size', () => {
  expect(centeredBox({ x: 10, y: 20, w: 30, h: 8 })).toEqual({ x: 25, y: 24, w: 30, h: 8 });
});

test('the id of a part differs from ids of plan nodes, which have no colon', () => {
  expect(partId('mark', '1.1.1/loan/first')).toBe('mark:1.1.1/loan/first');
  for (const id of realGraph.nodes.keys()) expect(id).not.toContain(':');
});

test('a label inside its node is regular and centred by default', () => {
  const regular = { place: 'inside', align: 'middle', bold: false, onColour: false };
  expect(insideLabel('count', 900, { count: 17 })).toEqual({
    ...regular,
    content: 'count',
    importance: 900,
    count: 17,
  });
  expect(insideLabel('closes', 800, { bold: true })).toEqual({
    ...regular,
    content: 'closes',
    importance: 800,
    bold: true,
  });
});

test('a name that must be asked for appears at no zoom by itself', () => {
  expect(nameWhenAsked({ x: 0, y: 1 })).toEqual({
    place: 'beside',
    content: 'name',
    bold: false,
    importance: 1,
    towards: { x: 0, y: 1 },
    fromZoom: Infinity,
  });
});
