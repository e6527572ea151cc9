import { describe, expect, test } from 'vitest';
import type { LabelCamera } from '../../../src/map/labels/label.ts';
import { placeLabels } from '../../../src/map/labels/placeLabels.ts';
import { JA, plainWidth } from '../labelChecks.ts';
import { beside, camera, EMPTY, place, planNode, ROOM, standing, words } from './standing.ts';

describe('beside a node', () => {
  const middle = { x: 200, y: 150 };

  test('a name is on the preferred side, in a box of its text size', () => {
    // 夜の市場 and the like are full-width: 12 px a sign.
    const [label] = place([standing('harbour-map', middle, [beside()])]);
    const text = planNode('harbour-map').name.ja;
    expect(text).toHaveLength(4);
    expect(label).toEqual({
      id: 'harbour-map#0',
      node: 'harbour-map',
      lines: [text],
      box: { x: 176, y: 158, w: 48, h: 1.2 * 12 },
      size: 12,
      bold: false,
      align: 'middle',
      place: 'beside',
      onColour: false,
      dim: false,
      asked: false,
      grounded: false,
      haloed: true,
      leader: null,
    });
  });

  test('uses another side if the first is occupied', () => {
    const [free] = place([standing('harbour-map', middle, [beside()])]);
    const wall = standing('solar-roofs', EMPTY, [], { box: { x: 0, y: 157, w: 400, h: 50 } });
    const [label] = place([standing('harbour-map', middle, [beside()]), wall]);
    expect(label?.lines).toEqual(free?.lines);
    expect(label?.box.y).toBeLessThan(150);
  });

  test('stays inside the screen and is never clipped', () => {
    for (const at of [
      { x: 4, y: 4 },
      { x: 396, y: 4 },
      { x: 4, y: 296 },
      { x: 396, y: 296 },
    ]) {
      const [label] = place([standing('harbour-map', at, [beside()])]);
      expect(label?.box.x).toBeGreaterThanOrEqual(0);
      expect(label?.box.y).toBeGreaterThanOrEqual(0);
      expect((label?.box.x ?? 999) + (label?.box.w ?? 0)).toBeLessThanOrEqual(400);
      expect((label?.box.y ?? 999) + (label?.box.h ?? 0)).toBeLessThanOrEqual(300);
    }
  });

  test('without room there is no name', () => {
    expect(
      place([standing('harbour-map', { x: 15, y: 15 }, [beside()])], camera({ x: 0, y: 0, w: 30, h: 30 })),
    ).toEqual([]);
  });

  test('the more important name gets the room, in any order', () => {
    const narrow = camera({ x: 0, y: 0, w: 130, h: 34 });
    const nodes = [
      standing('harbour-map', { x: 40, y: 5 }, [beside({ importance: 20 })], { size: 6 }),
      standing('solar-roofs', { x: 90, y: 5 }, [beside({ importance: 30 })], { size: 6 }),
    ];
    expect(place(nodes, narrow).map(({ node }) => node)).toEqual(['solar-roofs']);
    expect(place([...nodes].reverse(), narrow).map(({ node }) => node)).toEqual(['solar-roofs']);
  });

  test('has the larger minimum font size when read from afar', () => {
    const stage: LabelCamera = { ...camera(), smallest: 24 };
    const [label] = place([standing('harbour-map', middle, [beside()])], stage);
    expect(label).toMatchObject({ size: 24, box: { w: 4 * 24 } });
  });

  test('appears from its smallest zoom on', () => {
    const named = (zoom: number) =>
      place([standing('harbour-map', middle, [beside({ fromZoom: 1.5 })])], camera(ROOM, zoom)).length;
    expect([0.5, 1, 1.4, 1.5, 3].map(named)).toEqual([0, 0, 0, 1, 1]);
    const never = beside({ fromZoom: Infinity });
    expect(place([standing('harbour-map', middle, [never])], camera(ROOM, 100))).toEqual([]);
  });

  test('a direction shows its number first, and its name from a larger zoom on', () => {
    const says = (zoom: number) =>
      words(place([standing('1.1', middle, [beside({ content: 'numberOrName' })])], camera(ROOM, zoom)));
    expect(says(1)).toEqual(['1.1: 1.1']);
    expect(says(1.29)).toEqual(['1.1: 1.1']);
    expect(says(1.3).map((text) => text.replace('/', ''))).toEqual(['1.1: 1.1 商いを元気にする']);
  });

  test('the font size is at least 12 px, and grows with the screen and slowly with the zoom', () => {
    const size = (zoom: number, fitZoom: number) =>
      placeLabels(
        [standing('harbour-map', middle, [beside()])],
        { screen: ROOM, zoom, fitZoom },
        JA,
        plainWidth,
      )[0]?.size ?? 0;
    expect([0.1, 0.5, 1].map((zoom) => size(zoom, 1))).toEqual([12, 12, 12]);
    expect(size(0.4, 0.4)).toBe(12);
    expect(size(1.6, 1.6)).toBeCloseTo(12 * 1.6 ** 0.75, 10);
    expect(size(3, 3)).toBe(18);
    expect(size(1.5, 1)).toBeCloseTo(12 * 1.5 ** 0.3, 10);
    expect(size(6, 1)).toBe(15);
  });
});
