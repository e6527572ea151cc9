/** The right end of drawing parts, with half of the width of their strokes. */
import { boxOf, type DrawingPart, type Primitive } from '../../exchange/picture/drawing.ts';

export function rightmost(parts: readonly DrawingPart[]): number {
  return Math.max(0, ...parts.flatMap(({ primitives }) => primitives.map(rightEnd)));
}

function rightEnd(primitive: Primitive): number {
  const { x, w } = boxOf(primitive);
  return x + w + (primitive.kind === 'text' ? 0 : (primitive.paint.stroke?.width ?? 0) / 2);
}
