import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { highlight } from '../../src/explore/highlight.ts';
import { type Branches, CANVAS_VIEWS } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import { withProjectLinks } from '../../src/map/geometry/projectLinkCurves.ts';
import type { Rect, Scene, SceneNode } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, planOf, small } from '../fixtures/small.ts';
import { boxOf, pointsOn } from './sceneChecks.ts';
import { stateOf } from './sceneState.ts';

const { node } = idsOf(realGraph);
const suggested = (graph: PlanGraph) => filterPlan(graph, { ...NO_FILTER, suggested: true }, null).graph;
const on = suggested(realGraph);
const FORMATS = ['wide', 'tall'] as const;
const BRANCHES: readonly (readonly [string, Branches])[] = [
  ['closed', { kind: 'closed' }],
  ['as printed', { kind: 'asPrinted' }],
];
const CASES = CANVAS_VIEWS.flatMap((view) =>
  FORMATS.flatMap((format) => BRANCHES.map(([name, branches]) => ({ view, format, name, branches }))),
);

/** The areas of labels inside nodes. */
function areas(at: SceneNode): readonly Rect[] {
  return at.labels.flatMap((label) => {
    if (label.place !== 'inside' || label.content === 'opens' || label.content === 'closes') return [];
    const { area } = label;
    return [area === undefined ? boxOf(at) : { ...area, x: at.x + area.x, y: at.y + area.y }];
  });
}

function crossed(scene: Scene): readonly string[] {
  const named = [...scene.nodes.values()].flatMap((at) => areas(at).map((area) => ({ id: at.id, area })));
  return [...(scene.projectLinks?.values() ?? [])].flatMap((tie) => {
    const points = pointsOn(tie);
    return named
      .filter(
        ({ id, area }) =>
          id !== tie.source &&
          points.some(
            ({ x, y }) =>
              x > area.x + 1 && x < area.x + area.w - 1 && y > area.y + 1 && y < area.y + area.h - 1,
          ),
      )
      .map(({ id }) => `${tie.id} × ${id}`);
  });
}

describe.each(CASES)('the $view, $format, $name', ({ view, format, branches }) => {
  const frame = sceneOf(realGraph, view, USUAL_ROOM[format], branches);
  const scene = withProjectLinks(frame, view, on.links);

  test('has a line for each suggested link, from its project to the representative of its node', () => {
    expect([...(scene.projectLinks ?? [])].map(([id, { source, target }]) => [id, source, target])).toEqual(
      on.links.map(({ id, project, node: to }) => [
        id,
        project,
        scene.nodes.has(to) ? to : scene.collapsedInto.get(to),
      ]),
    );
  });

  test('draws no line over a name', () => {
    expect(crossed(scene)).toEqual([]);
  });

  test('moves nothing for them, and keeps them on the page', () => {
    expect([scene.nodes, scene.links, scene.bounds]).toEqual([frame.nodes, frame.links, frame.bounds]);
    const { x, y, w, h } = scene.bounds;
    const outside = [...(scene.projectLinks?.values() ?? [])].flatMap((tie) =>
      pointsOn(tie).filter((at) => at.x < x || at.x > x + w || at.y < y || at.y > y + h),
    );
    expect(outside).toEqual([]);
  });
});

describe('styles', () => {
  const at = { page: 2, section: '3', printed: '店' };
  const graph = graphOf(
    planOf(
      small(
        [['priorityProjects', 0, 'links'], [{ node: 'night-market', at }]],
        [['priorityProjects', 0, 'suggested'], [{ node: '1.1.1', words: '店' }]],
      ),
    ),
  );
  const drawn = (of: PlanGraph, lit: string | null) => {
    const scene = withProjectLinks(sceneOf(of, 'map', USUAL_ROOM.wide, { kind: 'closed' }), 'map', of.links);
    const state = stateOf(of, { highlight: lit === null ? null : highlight(of, idsOf(of).node(lit)) });
    return elementsOf(of, scene, 'map', state)
      .filter(({ classes }) => classes.startsWith('tie'))
      .map(({ data, classes }) => ({ display: '', ...data, classes }));
  };

  test('stated links are solid, suggested ones dashed', () => {
    expect(drawn(suggested(graph), 'I')).toEqual([
      expect.objectContaining({
        id: 'map:I/night-market',
        lineStyle: 'solid',
        display: 'element',
        classes: 'tie',
      }),
      expect.objectContaining({
        id: 'map:I/1.1.1',
        lineStyle: 'dashed',
        display: 'element',
        classes: 'tie suggested',
      }),
    ]);
  });

  test('suggested links are drawn only while they are switched on', () => {
    expect(drawn(graph, 'I').map(({ id }) => id)).toEqual(['map:I/night-market']);
    expect(
      withProjectLinks(sceneOf(realGraph, 'map', USUAL_ROOM.wide, { kind: 'closed' }), 'map', realGraph.links)
        .projectLinks,
    ).toBe(undefined);
  });

  test('links are drawn while one of their ends is highlighted', () => {
    const seen = (lit: string | null) =>
      drawn(on, lit).flatMap(({ id, display }) => (display === 'element' ? [id] : []));
    expect(seen(null)).toEqual([]);
    expect(seen('4.2.1')).toEqual([]);
    expect(seen('2.1.3')).toEqual(['map:VII/2.1.3']);
    expect(seen('VII')).toEqual(['map:VII/2.1.3', 'map:VII/cashless-sales-channels']);
  });

  test('a project with suggested links has a dashed border', () => {
    const scene = sceneOf(realGraph, 'map', USUAL_ROOM.wide, { kind: 'closed' });
    const edge = (of: PlanGraph) =>
      elementsOf(realGraph, scene, 'map', stateOf(of)).find(({ data }) => data.id === node('IV'))?.data;
    expect(edge(on)).toMatchObject({ borderWidth: 1.6, borderStyle: 'dashed' });
    expect(edge(realGraph)).toMatchObject({ borderWidth: 0 });
  });
});
