/** How far to the right marks reach, lines with half of their width. */
import { boxOf, type Mark, type Part } from '../../exchange/picture/drawing.ts';

export function rightmost(parts: readonly Part[]): number {
  return Math.max(0, ...parts.flatMap(({ marks }) => marks.map(rightEnd)));
}

function rightEnd(mark: Mark): number {
  const { x, w } = boxOf(mark);
  return x + w + (mark.kind === 'text' ? 0 : (mark.paint.stroke?.width ?? 0) / 2);
}
