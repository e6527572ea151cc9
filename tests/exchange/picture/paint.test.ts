import { expect, test } from 'vitest';
import { type Canvas2d, paint, pixelSize, scaleFor, scalesFor } from '../../../src/exchange/picture/paint.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { drawingOf } from '../../map/drawing/drawn.ts';

/** A canvas context that records texts and counts fills and strokes. */
function noting() {
  const noted = { texts: [] as string[], fills: 0, strokes: 0, transforms: [] as (readonly number[])[] };
  const nothing = () => {};
  const context: Canvas2d = {
    arc: nothing,
    beginPath: nothing,
    fill: () => {
      noted.fills += 1;
    },
    fillRect: nothing,
    fillStyle: '',
    fillText: (text) => {
      noted.texts.push(text);
    },
    font: '',
    globalAlpha: 1,
    lineWidth: 1,
    moveTo: nothing,
    quadraticCurveTo: nothing,
    roundRect: nothing,
    setLineDash: nothing,
    setTransform: (...matrix: readonly unknown[]) => {
      noted.transforms.push(matrix.map(Number));
    },
    stroke: () => {
      noted.strokes += 1;
    },
    strokeStyle: '',
    textAlign: 'start',
    textBaseline: 'alphabetic',
  };
  return { context, noted };
}

test('the canvas gets every text, fill and stroke of the drawing, at the given scale', () => {
  const drawing = drawingOf(realGraph);
  const marks = drawing.parts.flatMap((part) => part.primitives);
  const { context, noted } = noting();
  paint(context, drawing, 3);
  expect(noted.texts).toEqual(
    marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : [])),
  );
  const painted = marks.flatMap((mark) => (mark.kind === 'text' ? [] : [mark.paint]));
  expect(noted.fills).toBe(painted.filter(({ fill }) => fill !== undefined).length);
  expect(noted.strokes).toBe(painted.filter(({ stroke }) => stroke !== undefined).length);
  expect(noted.transforms.at(-1)).toEqual([3, 0, 0, 3, 0, 0]);
  expect(context.globalAlpha).toBe(1);
});

test('the pixel size is in whole pixels', () => {
  expect(pixelSize({ width: 100.2, height: 50 }, 3)).toEqual([301, 150]);
});

test('scales beyond the limits of browsers are not offered', () => {
  expect(scalesFor(drawingOf(realGraph))).toEqual([1, 2, 3, 4]);
  // 4 × 4,097 px exceed 16,384 px.
  expect(scalesFor({ width: 500, height: 4_097 })).toEqual([1, 2, 3]);
  // The limit is 10,000 × 10,000 pixels.
  expect(scalesFor({ width: 5_000, height: 5_000 })).toEqual([1, 2]);
  expect(scalesFor({ width: 5_001, height: 5_000 })).toEqual([1]);
  expect(scalesFor({ width: 20_000, height: 10 })).toEqual([]);
});

test('a drawing too large for a scale gets the largest possible one', () => {
  expect(scaleFor(drawingOf(realGraph), 4)).toBe(4);
  expect(scaleFor({ width: 500, height: 4_097 }, 4)).toBe(3);
  expect(scaleFor({ width: 5_000, height: 5_000 }, 3)).toBe(2);
  expect(scaleFor({ width: 20_000, height: 10 }, 2)).toBe(1);
});
