import { expect, test } from 'vitest';
import type { Drawing, Primitive } from '../../../src/exchange/picture/drawing.ts';
import { partsWithin, slicesOf } from '../../../src/publish/print/slices.ts';

const line = (y: number, h: number): Primitive => ({
  kind: 'text',
  lines: [{ x: 0, y: y + h, text: 'a' }],
  size: h,
  bold: false,
  align: 'start',
  colour: '#000000',
  box: { x: 0, y, w: 10, h },
});

const branch: Primitive = { kind: 'box', x: 0, y: 0, w: 10, h: 250, radius: 0, paint: {} };

function drawing(height: number, primitives: readonly Primitive[]): Drawing {
  const part = { role: 'name', id: null, name: null, primitives } as const;
  return {
    language: 'ja',
    width: 100,
    height,
    font: 'sans-serif',
    title: '',
    description: '',
    parts: [part],
  };
}

const ROOM = { whole: 100, first: 90, next: 80 };

test('a drawing that fits is one page', () => {
  expect(slicesOf(drawing(100, [line(85, 10)]), ROOM)).toEqual([{ from: 0, to: 100 }]);
});

test('slices end above what they would cut, except branches', () => {
  const rows = [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220].map((y) => line(y + 2, 16));
  expect(slicesOf(drawing(250, [branch, ...rows]), ROOM)).toEqual([
    { from: 0, to: 82 },
    { from: 82, to: 162 },
    { from: 162, to: 242 },
    { from: 242, to: 250 },
  ]);
});

test('overlapping rows go to the next page together', () => {
  const overlapping = [line(60, 20), line(75, 20)];
  expect(slicesOf(drawing(140, overlapping), ROOM)[0]).toEqual({ from: 0, to: 60 });
});

test('text higher than a page is cut', () => {
  expect(slicesOf(drawing(150, [line(0, 150)]), ROOM)).toEqual([
    { from: 0, to: 90 },
    { from: 90, to: 150 },
  ]);
});

test('a slice has only the primitives that reach into it', () => {
  const [above, below] = [line(10, 10), line(110, 10)];
  const whole = drawing(200, [above, below]);
  expect(partsWithin(whole, { from: 0, to: 100 })).toEqual(drawing(200, [above]).parts);
  expect(partsWithin(whole, { from: 100, to: 200 })).toEqual(drawing(200, [below]).parts);
  expect(partsWithin(whole, { from: 30, to: 100 })).toEqual([]);
});
