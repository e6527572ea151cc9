import { describe, expect, test } from 'vitest';
import type { LabelSpec } from '../../../src/map/geometry/scene.ts';
import type { LabelCamera } from '../../../src/map/labels/label.ts';
import { EN, JA } from '../labelChecks.ts';
import { camera, EMPTY, inside, place, planNode, ROOM, standing, words } from './standing.ts';

describe('inside a low row, read from afar', () => {
  const stage: LabelCamera = { ...camera(), smallest: 24 };
  const row = (h: number) =>
    words(
      place([standing('1.1.1', { x: 0, y: 0 }, [inside()], { box: { x: 10, y: 10, w: 380, h } })], stage),
    );

  test('shows the number without room for the name, and nothing without room for either', () => {
    expect(row(29).map((text) => text.length > '1.1.1: 1.1.1'.length)).toEqual([true]);
    expect(row(28)).toEqual(['1.1.1: 1.1.1']);
    expect(row(19.3)).toEqual(['1.1.1: 1.1.1']);
    expect(row(19.1)).toEqual([]);
  });
});

describe('inside a node', () => {
  const boxed = (
    id: string,
    w: number,
    h: number,
    labels: readonly LabelSpec[],
    at = camera(),
    language = JA,
  ) => place([standing(id, EMPTY, labels, { box: { x: 100, y: 100, w, h } })], at, language);

  test('the fullest text that fits: name, short name, number, nothing', () => {
    expect(words(boxed('1', 200, 40, [inside()], camera(), EN))).toEqual([
      '1: 1 Growing the/strength of the town',
    ]);
    expect(words(boxed('1', 50, 20, [inside()], camera(), EN))).toEqual(['1: 1 Town']);
    expect(words(boxed('1', 20, 20, [inside()], camera(), EN))).toEqual(['1: 1']);
    expect(words(boxed('1', 6, 20, [inside()], camera(), EN))).toEqual([]);
    expect(words(boxed('1', 20, 10, [inside()], camera(), EN))).toEqual([]);
  });

  test('centred, or at the start after the row’s bar', () => {
    const [middle] = boxed('1.1.1', 60, 20, [inside({ content: 'number' })]);
    // Three figures and two points at half an em each.
    expect(middle).toMatchObject({ lines: ['1.1.1'], size: 12, align: 'middle', place: 'inside' });
    expect(middle?.box).toEqual({ x: 115, y: 104, w: 30, h: 12 });
    const [start] = boxed('1.1.1', 60, 20, [inside({ content: 'number', align: 'start' })]);
    expect(start?.box).toEqual({ x: 109, y: 104, w: 30, h: 12 });
  });

  test('the font size grows with the zoom, up to 24 px', () => {
    const size = (zoom: number) =>
      boxed('1.1.1', 40 * zoom, 20 * zoom, [inside({ content: 'number' })], camera(ROOM, zoom))[0]?.size;
    expect([1, 1.5, 2, 3].map(size)).toEqual([12, 18, 24, 24]);
  });

  test('an area outside the node limits the label too', () => {
    const area = { x: 10, y: -9, w: 150, h: 18 };
    const [label] = boxed('harbour-map', 10, 10, [inside({ content: 'listed', align: 'start', area })]);
    expect(label?.lines.join('')).toBe(planNode('harbour-map').name.ja);
    // One line of 12 px, in the middle of the area.
    expect(label?.box.x).toBe(115);
    expect(label?.box.y).toBeCloseTo(105 - 9 + 9 - (12 * 1.048) / 2);
    expect(boxed('harbour-map', 10, 10, [inside({ content: 'listed', area: { ...area, w: 30 } })])).toEqual(
      [],
    );
  });

  test('a box that extends beyond the screen has its label in the visible part', () => {
    const node = standing('1', EMPTY, [inside()], { box: { x: -300, y: 100, w: 380, h: 40 } });
    const [label] = place([node], camera(), EN);
    expect(label?.box.x).toBeGreaterThanOrEqual(0);
    expect((label?.box.x ?? 99) + (label?.box.w ?? 99)).toBeLessThanOrEqual(80);
  });
});

describe('in an area', () => {
  const area = { x: -50, y: -10, w: 100, h: 20 };
  const spec = { align: 'end', area } as const;
  const label = (more: Parameters<typeof inside>[0], zoom = 1) =>
    place(
      [standing('harbour-map', { x: 200, y: 150 }, [inside({ content: 'name', ...spec, ...more })])],
      camera(ROOM, zoom),
    )[0];

  test('text is aligned to its edge', () => {
    expect(label({})?.box).toEqual({
      x: 202,
      y: expect.closeTo(150 - 12.576 / 2),
      w: 48,
      h: expect.closeTo(12.576),
    });
  });

  test('uses the requested font size, grows with the zoom, and shrinks down to 12 px', () => {
    expect(label({ size: 16 })?.size).toBe(16);
    expect(label({ size: 16 }, 1.5)?.size).toBe(24);
    expect(label({ size: 34, area: { ...area, w: 400, h: 40 } }, 1)?.size).toBe(34);
    // 34 px are too high and too wide here, and so is what lies between.
    expect(label({ size: 34 })?.size).toBe(12);
    expect(label({ size: 16, area: { ...area, h: 11 } })).toBeUndefined();
  });

  test('text on dropped nodes is dark', () => {
    const spec = inside({ content: 'name', onColour: true });
    const box = { x: 100, y: 100, w: 120, h: 20 };
    const dark = (state: 'plain' | 'dim' | 'dropped') =>
      place([standing('harbour-map', EMPTY, [spec], { box, state })]).map(({ onColour, dim }) => [
        onColour,
        dim,
      ]);
    expect([dark('plain'), dark('dim'), dark('dropped')]).toEqual([
      [[true, false]],
      [[true, true]],
      [[false, false]],
    ]);
  });
});
