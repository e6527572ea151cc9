/** Renders a drawing to a canvas. */

import { PAPER } from '../../ui/palette.ts';
import { arcsOf, type Drawing, type Paint, type Primitive, type TextPrimitive } from './drawing.ts';
import { SCALES, type Scale } from './scales.ts';

/** Above these limits some browsers give an empty picture, or use too much memory. */
const MAX_SIDE_LENGTH = 16_384;
const MAX_PIXELS = 10_000 ** 2;

/** The scales at which a drawing of this size can be rendered. */
export function scalesFor({ width, height }: Pick<Drawing, 'width' | 'height'>): readonly Scale[] {
  return SCALES.filter((scale) => {
    const [w, h] = pixelSize({ width, height }, scale);
    return Math.max(w, h) <= MAX_SIDE_LENGTH && w * h <= MAX_PIXELS;
  });
}

/** The requested scale, or the next smaller one at which the drawing can be rendered. */
export function scaleFor(drawing: Pick<Drawing, 'width' | 'height'>, requested: Scale): Scale {
  return scalesFor(drawing).findLast((scale) => scale <= requested) ?? 1;
}

/** The members of a canvas context that {@link paint} uses. */
export type Canvas2d = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineWidth'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'roundRect'
  | 'setLineDash'
  | 'setTransform'
  | 'stroke'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>;

/** Width and height in whole pixels. */
export function pixelSize(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  scale: number,
): readonly [number, number] {
  return [Math.ceil(width * scale), Math.ceil(height * scale)];
}

/** Renders to a context whose canvas has the size {@link pixelSize}; `scale` is in device pixels per CSS pixel. */
export function paint(
  context: Canvas2d,
  drawing: Pick<Drawing, 'width' | 'height' | 'parts' | 'font'>,
  scale: number,
): void {
  const [w, h] = pixelSize(drawing, scale);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, w, h);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  for (const { primitives } of drawing.parts)
    for (const mark of primitives)
      if (mark.kind === 'text') drawText(context, mark, drawing.font, scale);
      else {
        context.beginPath();
        tracePath(context, mark);
        fill(context, mark.paint);
      }
}

function tracePath(context: Canvas2d, mark: Exclude<Primitive, TextPrimitive>): void {
  switch (mark.kind) {
    case 'box':
      context.roundRect(mark.x, mark.y, mark.w, mark.h, mark.radius);
      return;
    case 'disc':
      context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      return;
    case 'curve':
      context.moveTo(mark.from.x, mark.from.y);
      for (const { control, to } of arcsOf(mark)) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  }
}

function fill(context: Canvas2d, { fill: inner, stroke }: Paint): void {
  if (inner !== undefined) {
    context.globalAlpha = inner.opacity;
    context.fillStyle = inner.colour;
    context.fill();
  }
  if (stroke !== undefined) {
    context.globalAlpha = stroke.opacity;
    context.strokeStyle = stroke.colour;
    context.lineWidth = stroke.width;
    context.setLineDash([...stroke.dash]);
    context.stroke();
  }
  context.globalAlpha = 1;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function drawText(context: Canvas2d, mark: TextPrimitive, font: string, scale: number): void {
  context.font = `${mark.bold ? 700 : 400} ${mark.size}px ${font}`;
  context.textAlign = ALIGN[mark.align];
  context.textBaseline = 'alphabetic';
  context.fillStyle = mark.colour;
  const [first] = mark.lines;
  // Rotated around the position of the first line, as in SVG.
  if (mark.isTurned === true && first !== undefined)
    context.setTransform(0, scale, -scale, 0, scale * (first.x + first.y), scale * (first.y - first.x));
  for (const { x, y, text } of mark.lines) context.fillText(text, x, y);
  context.setTransform(scale, 0, 0, scale, 0, 0);
}
