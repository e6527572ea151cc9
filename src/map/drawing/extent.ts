/** How far to the right marks reach, lines with half of their width. */
import { type Arc, arcsOf, type Mark, type Paint, type Part } from '../../exchange/picture/drawing.ts';

export function rightmost(parts: readonly Part[]): number {
  return Math.max(0, ...parts.flatMap(({ marks }) => marks.map(rightEnd)));
}

function rightEnd(mark: Mark): number {
  switch (mark.kind) {
    case 'text':
      return mark.box.x + mark.box.w;
    case 'box':
      return mark.x + mark.w + half(mark.paint);
    case 'disc':
      return mark.x + mark.r + half(mark.paint);
    case 'curve':
      return Math.max(...arcsOf(mark).map(arcEnd)) + half(mark.paint);
  }
}

function half({ stroke }: Paint): number {
  return (stroke?.width ?? 0) / 2;
}

/** Largest value on a quadratic Bézier curve: at one of its ends, or where it turns. */
function arcEnd({ from, control, to }: Arc): number {
  const ends = Math.max(from.x, to.x);
  if (control.x <= ends) return ends;
  const turn = (from.x - control.x) / (from.x - 2 * control.x + to.x);
  return (1 - turn) ** 2 * from.x + 2 * turn * (1 - turn) * control.x + turn ** 2 * to.x;
}
