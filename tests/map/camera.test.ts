import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  type Camera,
  cameraNear,
  cameraOn,
  fitCamera,
  fitZoom,
  onScreen,
  zoomed,
} from '../../src/map/camera.ts';
import type { Point, Rect, Scene, SceneNode, Size } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { roomOn, SCREENS } from './labelChecks.ts';
import { boxOf } from './sceneChecks.ts';

const scene = (bounds: Rect, fit: Scene['fit'] = 'whole'): Scene => ({
  nodes: new Map(),
  links: new Map(),
  collapsedInto: new Map(),
  bounds,
  fit,
});
const page = { x: 10, y: 20, w: 400, h: 200 };
const modelAt = ({ zoom, pan }: Camera, { x, y }: Point): Point => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});
const middleOf = ({ w, h }: Size): Point => ({ x: w / 2, y: h / 2 });

describe('slightly closer to a part, as on stage', () => {
  const screen = { w: 808, h: 608 };
  const home = { zoom: 2, pan: { x: -16, y: 64 } };

  test('no more than 1.6 times, with the part in the middle', () => {
    const part = { x: 100, y: 60, w: 20, h: 10 };
    const camera = cameraNear(part, scene(page), screen);
    expect(camera.zoom).toBeCloseTo(3.2);
    const { x, y } = modelAt(camera, middleOf(screen));
    expect([x, y]).toEqual([expect.closeTo(110), expect.closeTo(65)]);
  });

  test('not for a part that is almost the whole', () => {
    expect(cameraNear(page, scene(page), screen)).toEqual(home);
    // 808 − 2 × 90 px for 280 units: a zoom of 2.24, less than 1.2 times 2.
    expect(cameraNear({ x: 20, y: 30, w: 280, h: 20 }, scene(page), screen)).toEqual(home);
  });
});

describe('the whole picture', () => {
  test('by its tighter side, with 4 px around it', () => {
    expect(fitZoom(scene(page), { w: 808, h: 1000 })).toBe(2);
    expect(fitZoom(scene(page), { w: 5000, h: 308 })).toBe(1.5);
  });

  test('centred on the screen, for any origin of the bounds', () => {
    expect(fitCamera(scene(page), { w: 808, h: 608 })).toEqual({ zoom: 2, pan: { x: -16, y: 64 } });
    expect(onScreen(page, fitCamera(scene(page), { w: 808, h: 608 }))).toEqual({
      x: 4,
      y: 104,
      w: 800,
      h: 400,
    });
  });

  test('a long one fitted by its width, from its top', () => {
    const long = scene({ x: 0, y: 50, w: 400, h: 4000 }, 'width');
    expect(fitZoom(long, { w: 408, h: 300 })).toBe(1);
    expect(fitCamera(long, { w: 408, h: 300 })).toEqual({ zoom: 1, pan: { x: 4, y: -46 } });
  });

  test.each(SCREENS)(
    'shows the whole width of the real plan on a screen of $w×$h, and its height if that fits',
    (size) => {
      const map = sceneOf(realGraph, 'map', roomOn(size), { kind: 'closed' });
      const camera = fitCamera(map, size);
      for (const node of map.nodes.values()) {
        const { x, y, w, h } = onScreen(boxOf(node), camera);
        expect(x).toBeGreaterThanOrEqual(3.9);
        expect(y).toBeGreaterThanOrEqual(3.9);
        expect(x + w).toBeLessThanOrEqual(size.w - 3.9);
        // What does not fit from top to bottom is reached by scrolling.
        if (map.fit === 'whole') expect(y + h).toBeLessThanOrEqual(size.h - 3.9);
      }
    },
  );
});

describe('a part of it', () => {
  const whole = scene({ x: 0, y: 0, w: 1000, h: 500 });
  const size = { w: 1008, h: 508 };

  test('is centred on the screen', () => {
    for (const part of [
      { x: 0, y: 0, w: 20, h: 20 },
      { x: 700, y: 100, w: 250, h: 90 },
      { x: 0, y: 0, w: 1000, h: 500 },
    ]) {
      const { x, y } = modelAt(cameraOn(part, whole, size), middleOf(size));
      expect(x).toBeCloseTo(part.x + part.w / 2, 9);
      expect(y).toBeCloseTo(part.y + part.h / 2, 9);
    }
  });

  test('as large as the screen allows, with a margin for the names around it', () => {
    const part = { x: 100, y: 100, w: 400, h: 100 };
    const { zoom } = cameraOn(part, whole, size);
    expect(zoom).toBeCloseTo((1008 - 180) / 400, 9);
    const { x, y, w, h } = onScreen(part, cameraOn(part, whole, size));
    expect([x, x + w]).toEqual([expect.closeTo(90, 6), expect.closeTo(918, 6)]);
    expect(y).toBeGreaterThanOrEqual(90);
    expect(y + h).toBeLessThanOrEqual(418);
  });

  test('never smaller than the whole picture, and a single node at most 3.2 times larger', () => {
    expect(cameraOn(whole.bounds, whole, size).zoom).toBe(1);
    expect(cameraOn({ x: 5, y: 5, w: 1, h: 1 }, whole, size).zoom).toBe(3.2);
    expect(cameraOn({ x: 5, y: 5, w: 0, h: 0 }, whole, size).zoom).toBe(3.2);
  });

  test('on a narrow screen the margin is narrower', () => {
    const { zoom } = cameraOn({ x: 0, y: 0, w: 250, h: 10 }, scene({ x: 0, y: 0, w: 400, h: 600 }), {
      w: 400,
      h: 600,
    });
    expect(zoom).toBeCloseTo((400 - 2 * 56) / 250, 9);
  });
});

describe('the box around nodes', () => {
  const node = (id: string, x: number, y: number, w: number, h: number): readonly [string, SceneNode] => [
    id,
    { id, node: 'vision', x, y, w, h, shape: 'box', labels: [] },
  ];
  const three: Scene = {
    ...scene(page),
    nodes: new Map([node('a', 0, 0, 10, 20), node('b', 100, 50, 20, 10), node('c', 999, 999, 2, 2)]),
  };

  test('includes the given nodes and no others', () => {
    expect(boundsOf(three, ({ id }) => id !== 'c')).toEqual({ x: -5, y: -10, w: 115, h: 65 });
    expect(boundsOf(three, ({ id }) => id === 'c')).toEqual({ x: 998, y: 998, w: 2, h: 2 });
  });

  test('is null without nodes', () => {
    expect(boundsOf(three, () => false)).toBeNull();
    expect(boundsOf(scene(page), () => true)).toBeNull();
  });
});

describe('zoomed', () => {
  const size = { w: 800, h: 600 };
  const camera: Camera = { zoom: 1.5, pan: { x: -120, y: 33 } };

  test('zooms about the centre of the screen', () => {
    for (const factor of [0.3, 1, 1.3, 4]) {
      const next = zoomed(camera, factor, size);
      expect(next.zoom).toBeCloseTo(1.5 * factor, 12);
      const [before, after] = [modelAt(camera, middleOf(size)), modelAt(next, middleOf(size))];
      expect(after.x).toBeCloseTo(before.x, 9);
      expect(after.y).toBeCloseTo(before.y, 9);
    }
  });

  test('a factor of 1 changes nothing, and the inverse factor restores the camera', () => {
    expect(zoomed(camera, 1, size)).toEqual(camera);
    const back = zoomed(zoomed(camera, 1.3, size), 1 / 1.3, size);
    expect(back.zoom).toBeCloseTo(camera.zoom, 12);
    expect(back.pan.x).toBeCloseTo(camera.pan.x, 9);
    expect(back.pan.y).toBeCloseTo(camera.pan.y, 9);
  });
});

test('a rectangle on screen', () => {
  expect(onScreen({ x: 10, y: 20, w: 30, h: 40 }, { zoom: 2, pan: { x: 5, y: -7 } })).toEqual({
    x: 25,
    y: 33,
    w: 60,
    h: 80,
  });
});
