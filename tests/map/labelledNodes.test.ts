import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { highlight } from '../../src/explore/highlight.ts';
import { type Camera, fitCamera } from '../../src/map/camera.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { labelledNodes } from '../../src/map/labelledNodes.ts';
import type { LabelledNode } from '../../src/map/labels/label.ts';
import type { SceneState } from '../../src/map/style/state.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { LAPTOP, roomOn } from './labelChecks.ts';
import { stateOf } from './sceneState.ts';

describe('the input of the labeller', () => {
  const map = sceneOf(smallGraph, 'map', roomOn(LAPTOP), { kind: 'closed' });
  const tree = sceneOf(smallGraph, 'structure', roomOn(LAPTOP), { kind: 'closed' });
  const screen = { x: 0, y: 0, ...LAPTOP };
  const { node, strategy, initiative } = idsOf(smallGraph);
  const told = (more: {
    readonly scene?: typeof map;
    readonly graph?: PlanGraph;
    readonly camera?: Camera;
    readonly state?: Partial<SceneState>;
    readonly pointed?: string;
  }): ReadonlyMap<string, LabelledNode> => {
    const { scene = map, graph = smallGraph, camera = fitCamera(scene, LAPTOP) } = more;
    const state = stateOf(smallGraph, { shown: graph, ...more.state });
    const nodes = labelledNodes(smallGraph, scene, state, camera, screen, more.pointed ?? null);
    return new Map(nodes.map((each) => [each.id, each]));
  };
  const states = (nodes: ReadonlyMap<string, LabelledNode>, ...ids: readonly string[]) =>
    ids.map((id) => nodes.get(id)?.state);

  test('the box of each node on the screen', () => {
    const camera = { zoom: 0.5, pan: { x: 10, y: -20 } };
    const at = map.nodes.get('1.1.1');
    const found = told({ camera }).get('1.1.1');
    expect(found?.box).toEqual({
      x: ((at?.x ?? 0) - (at?.w ?? 0) / 2) * 0.5 + 10,
      y: ((at?.y ?? 0) - (at?.h ?? 0) / 2) * 0.5 - 20,
      w: (at?.w ?? 0) * 0.5,
      h: (at?.h ?? 0) * 0.5,
    });
    expect(found?.node).toBe(smallGraph.nodes.get('1.1.1'));
    expect(found?.labels).toBe(at?.labels);
    expect(found?.state).toBe('plain');
  });

  test('without filtered nodes and those far outside the screen', () => {
    const { graph } = filterPlan(smallGraph, { ...NO_FILTER, hiddenKinds: ['policy'] }, null);
    expect([...told({ graph }).keys()].filter((id) => /^\d\.\d\.\d$/.test(id))).toEqual([]);
    const firsts = filterPlan(smallGraph, { ...NO_FILTER, marks: 'first' }, null).graph;
    expect(told({ scene: tree }).has('2.1.1/shared-loan')).toBe(true);
    expect(told({ scene: tree, graph: firsts }).has('2.1.1/shared-loan')).toBe(false);
    expect(told({ camera: { zoom: 1, pan: { x: 5000, y: 0 } } }).size).toBe(0);
  });

  test('the listing counts are those of the shown part; a what-if keeps those of the dropped initiative', () => {
    const counts = (graph: PlanGraph, state: Partial<SceneState> = {}) =>
      Object.fromEntries(
        [...told({ graph, state }).values()].flatMap(({ id, labels }) =>
          labels.flatMap((label) =>
            label.place === 'inside' && label.content === 'listingCount' ? [[id, label.count]] : [],
          ),
        ),
      );
    expect(counts(smallGraph)).toEqual({ 'shared-loan': 3, 'night-market': 2, 'craft-school': 2 });
    const hidden = { ...NO_FILTER, hiddenStrategies: [strategy('1')] };
    expect(counts(filterPlan(smallGraph, hidden, null).graph)).toEqual({
      'shared-loan': 1,
      'craft-school': 1,
    });
    const without = { ...NO_FILTER, without: [initiative('shared-loan')] };
    expect(
      counts(filterPlan(smallGraph, without, null).graph, { dropped: new Set(['shared-loan']) }),
    ).toEqual({ 'shared-loan': 3, 'night-market': 2, 'craft-school': 2 });
  });

  test('a mark of a re-listing is flagged', () => {
    expect(told({ scene: tree }).get('2.1.1/shared-loan')?.relisted).toBe(true);
    expect(told({ scene: tree }).get('shared-loan')?.relisted).toBe(false);
  });

  test('the hovered node and its neighbours are asked, nodes without a highlight are dim', () => {
    const nodes = told({ state: { highlight: highlight(smallGraph, node('1.1.2')) }, pointed: '1.1.2' });
    expect(states(nodes, '1.1.2', 'night-market', 'craft-school', '1.1')).toEqual(Array(4).fill('asked'));
    expect(states(nodes, '1', 'vision')).toEqual(['plain', 'plain']);
    expect(states(nodes, '1.1.1', 'shared-loan', '2', 'I')).toEqual(Array(4).fill('dim'));
  });

  test('among the marks of an initiative the first listing and the hovered one have the name', () => {
    const lit = highlight(smallGraph, node('shared-loan'));
    const marks = ['shared-loan', '1.2.1/shared-loan', '2.1.1/shared-loan'] as const;
    expect(states(told({ scene: tree, state: { highlight: lit } }), ...marks)).toEqual([
      'asked',
      'plain',
      'plain',
    ]);
    const pointed = told({ scene: tree, state: { highlight: lit }, pointed: '2.1.1/shared-loan' });
    expect(states(pointed, ...marks)).toEqual(['asked', 'plain', 'asked']);
  });
});
