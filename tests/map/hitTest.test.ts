import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { type Camera, fitCamera, onScreen } from '../../src/map/camera.ts';
import type { Point, Scene, SceneNode, Shape } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { hitTest } from '../../src/map/hitTest.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { roomOn, SCREENS } from './labelChecks.ts';
import { boxOf } from './sceneChecks.ts';
import { stateOf } from './sceneState.ts';

const { node } = idsOf(smallGraph);
const STILL: Camera = { zoom: 1, pan: { x: 0, y: 0 } };

function standing(id: string, x: number, y: number, w: number, h = w, shape: Shape = 'disc'): SceneNode {
  return { id, node: node(id), x, y, w, h, shape, labels: [] };
}

function sceneWith(...nodes: readonly SceneNode[]): Scene {
  const bounds = { x: 0, y: 0, w: 400, h: 400 };
  return {
    nodes: new Map(nodes.map((each) => [each.id, each])),
    links: new Map(),
    collapsedInto: new Map(),
    bounds,
    fit: 'whole',
  };
}

const at = (scene: Scene, x: number, y: number, camera = STILL) =>
  hitTest(scene, stateOf(smallGraph), { x, y }, camera);

describe('small nodes', () => {
  const dots = sceneWith(standing('tool-library', 100, 100, 8), standing('shared-loan', 110, 100, 8));

  test('the nearer of two nodes is hit, in any z-order', () => {
    expect(at(dots, 104, 100)).toBe('tool-library');
    expect(at(dots, 106, 100)).toBe('shared-loan');
    expect(at(dots, 105.2, 90)).toBe('shared-loan');
  });

  test('are hit from at most 12 px around', () => {
    expect(at(dots, 100, 116)).toBe('tool-library');
    expect(at(dots, 100, 116.5)).toBe(null);
    expect(at(dots, 126, 100)).toBe('shared-loan');
    expect(at(dots, 127, 100)).toBe(null);
  });

  test('by their size on the screen: zoomed in they need no margin', () => {
    const closer = { zoom: 3, pan: { x: -200, y: -200 } };
    expect(at(dots, 100, 111, closer)).toBe('tool-library');
    expect(at(dots, 100, 113, closer)).toBe(null);
  });
});

describe('large nodes', () => {
  const box = standing('1', 100, 100, 80, 40, 'box');

  test('are hit inside and not beside', () => {
    const scene = sceneWith(box);
    expect(at(scene, 61, 81)).toBe('1');
    expect(at(scene, 59, 100)).toBe(null);
  });

  test('are hit inside, even next to a small node', () => {
    const scene = sceneWith(standing('tool-library', 146, 100, 8), box);
    expect(at(scene, 139, 100)).toBe('1');
    expect(at(scene, 141.5, 100)).toBe('tool-library');
  });

  test('have square corners if they are drawn so', () => {
    const row = sceneWith(standing('1.1.1', 100, 100, 80, 16, 'row'));
    expect(at(row, 140 + 8, 108 + 8)).toBe('1.1.1');
    expect(at(row, 140 + 9, 108 + 9)).toBe(null);
  });
});

test('in a bundle the row under the finger is hit, never its background', () => {
  const ground: SceneNode = { ...standing('shared-loan', 100, 100, 200, 60, 'box'), role: 'bundle' };
  const rows = [
    standing('shared-loan', 100, 85, 200, 30, 'box'),
    standing('night-market', 100, 115, 200, 30, 'box'),
  ];
  const scene = sceneWith({ ...ground, id: 'bundle:shared-loan' }, ...rows);
  expect(at(scene, 20, 80)).toBe('shared-loan');
  expect(at(scene, 20, 120)).toBe('night-market');
  expect(at(scene, 20, 140)).toBe(null);
});

test('hidden nodes are not hit', () => {
  const scene = sceneWith(standing('tool-library', 100, 100, 8), standing('shared-loan', 110, 100, 8));
  const less = filterPlan(smallGraph, { ...NO_FILTER, counts: { from: 2, to: null } }, null).graph;
  expect(hitTest(scene, stateOf(smallGraph, { shown: less }), { x: 100, y: 100 }, STILL)).toBe('shared-loan');
});

for (const screen of SCREENS)
  for (const view of ['map', 'structure'] as const)
    test(`a finger in the middle of a thing means that thing: the ${view} at ${screen.w} × ${screen.h}`, () => {
      const scene = sceneOf(realGraph, view, roomOn(screen), { kind: 'closed' });
      const camera = fitCamera(scene, screen);
      const middle = (each: SceneNode): Point => {
        const { x, y, w, h } = onScreen(boxOf(each), camera);
        return { x: x + w / 2, y: y + h / 2 };
      };
      // A bundle's ground lies under its rows, and stands for the first of them.
      const bodies = [...scene.nodes.values()].filter(({ role }) => role !== 'bundle');
      const state = stateOf(realGraph);
      const meant = (each: SceneNode) =>
        scene.nodes.get(hitTest(scene, state, middle(each), camera) ?? '')?.node;
      const wrong = bodies.filter((each) => meant(each) !== each.node);
      expect(wrong.map(({ id }) => id)).toEqual([]);
      expect(bodies.length).toBeGreaterThan(140);
    });
