import { describe, expect, test } from 'vitest';
import { NO_FILTER, shown } from '../../src/explore/filter.ts';
import { type Highlight, highlight } from '../../src/explore/highlight.ts';
import { type Camera, fitCamera } from '../../src/map/camera.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { labelledNodes } from '../../src/map/labelledNodes.ts';
import type { LabelledNode } from '../../src/map/labels/label.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { LAPTOP } from './labelChecks.ts';

describe('what the labeller is told', () => {
  const map = sceneOf(smallGraph, 'map', 'wide', { kind: 'closed' });
  const tree = sceneOf(smallGraph, 'structure', 'wide', { kind: 'closed' });
  const screen = { x: 0, y: 0, ...LAPTOP };
  const { node } = idsOf(smallGraph);
  const told = (more: {
    readonly scene?: typeof map;
    readonly graph?: PlanGraph;
    readonly camera?: Camera;
    readonly lit?: Highlight;
    readonly pointed?: string;
  }): ReadonlyMap<string, LabelledNode> => {
    const { scene = map, graph = smallGraph, camera = fitCamera(scene, LAPTOP) } = more;
    const nodes = labelledNodes(
      scene,
      graph,
      camera,
      screen,
      more.lit ?? null,
      more.pointed ?? null,
      new Set(),
    );
    return new Map(nodes.map((each) => [each.id, each]));
  };
  const states = (nodes: ReadonlyMap<string, LabelledNode>, ...ids: readonly string[]) =>
    ids.map((id) => nodes.get(id)?.state);

  test('each thing as it stands on screen', () => {
    const camera = { zoom: 0.5, pan: { x: 10, y: -20 } };
    const at = map.nodes.get('1.1.1');
    const found = told({ camera }).get('1.1.1');
    expect(found?.box).toEqual({
      x: ((at?.x ?? 0) - 20) * 0.5 + 10,
      y: ((at?.y ?? 0) - 10) * 0.5 - 20,
      w: 20,
      h: 10,
    });
    expect(found?.node).toBe(smallGraph.nodes.get('1.1.1'));
    expect(found?.labels).toBe(at?.labels);
    expect(found?.bodies).toEqual([found?.box]);
    expect(found?.state).toBe('plain');
  });

  test('a direction’s name starts from its anchor, and its wide band is in nobody’s way', () => {
    const found = told({ camera: { zoom: 1, pan: { x: 0, y: 0 } } }).get('1.1');
    expect(found?.anchor).toEqual(map.nodes.get('1.1')?.anchor);
    expect(found?.bodies).toEqual([]);
  });

  test('a strategy’s arc is in the way where it runs, and not in the middle of its box', () => {
    const found = told({}).get('arc:1');
    expect(found?.bodies.length).toBeGreaterThan(5);
    const area = ({ w, h }: { w: number; h: number }) => w * h;
    const all = (found?.bodies ?? []).reduce((sum, body) => sum + area(body), 0);
    expect(all).toBeLessThan(area(found?.box ?? { w: 0, h: 0 }) / 4);
  });

  test('nothing that filters hide, nor what is far off the screen', () => {
    const { graph } = shown(smallGraph, { ...NO_FILTER, hiddenKinds: ['policy'] }, null);
    expect([...told({ graph }).keys()].filter((id) => /^\d\.\d\.\d$/.test(id))).toEqual([]);
    const firsts = shown(smallGraph, { ...NO_FILTER, marks: 'first' }, null).graph;
    expect(told({ scene: tree }).has('2.1.1/shared-loan')).toBe(true);
    expect(told({ scene: tree, graph: firsts }).has('2.1.1/shared-loan')).toBe(false);
    expect(told({ camera: { zoom: 1, pan: { x: 5000, y: 0 } } }).size).toBe(0);
  });

  test('a mark of a re-listing is told as one', () => {
    expect(told({ scene: tree }).get('2.1.1/shared-loan')?.relisted).toBe(true);
    expect(told({ scene: tree }).get('shared-loan')?.relisted).toBe(false);
  });

  test('asked is what is pointed at with its neighbours, dim is what is not lit', () => {
    const nodes = told({ lit: highlight(smallGraph, node('1.1.2')), pointed: '1.1.2' });
    expect(states(nodes, '1.1.2', 'night-market', 'craft-school', '1.1')).toEqual(Array(4).fill('asked'));
    expect(states(nodes, '1', 'vision')).toEqual(['plain', 'plain']);
    expect(states(nodes, '1.1.1', 'shared-loan', '2', 'I')).toEqual(Array(4).fill('dim'));
  });

  test('of several marks of one initiative the first listing carries the name, and the one pointed at', () => {
    const lit = highlight(smallGraph, node('shared-loan'));
    const marks = ['shared-loan', '1.2.1/shared-loan', '2.1.1/shared-loan'] as const;
    expect(states(told({ scene: tree, lit }), ...marks)).toEqual(['asked', 'plain', 'plain']);
    const pointed = told({ scene: tree, lit, pointed: '2.1.1/shared-loan' });
    expect(states(pointed, ...marks)).toEqual(['asked', 'plain', 'asked']);
  });
});
