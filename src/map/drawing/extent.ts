/** How far to the right marks reach, lines with half of their width. */
import { boxOf, type DrawingPart, type Primitive } from '../../exchange/picture/drawing.ts';

export function rightmost(parts: readonly DrawingPart[]): number {
  return Math.max(0, ...parts.flatMap(({ primitives }) => primitives.map(rightEnd)));
}

function rightEnd(mark: Primitive): number {
  const { x, w } = boxOf(mark);
  return x + w + (mark.kind === 'text' ? 0 : (mark.paint.stroke?.width ?? 0) / 2);
}
