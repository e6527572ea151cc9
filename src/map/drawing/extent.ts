/** How far to the right marks reach, lines with half of their width. */
import type { Mark, Paint, Part } from '../../exchange/picture/drawing.ts';

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
    case 'slice':
      return mark.x + mark.r + half(mark.paint);
    case 'polygon':
      return Math.max(...mark.points.map(({ x }) => x)) + half(mark.paint);
    case 'curve':
      return curveEnd(mark.from.x, mark.control.x, mark.to.x) + half(mark.paint);
  }
}

function half({ stroke }: Paint): number {
  return (stroke?.width ?? 0) / 2;
}

/** Largest value on a quadratic Bézier curve: at one of its ends, or where it turns. */
function curveEnd(from: number, control: number, to: number): number {
  const ends = Math.max(from, to);
  if (control <= ends) return ends;
  const turn = (from - control) / (from - 2 * control + to);
  return (1 - turn) ** 2 * from + 2 * turn * (1 - turn) * control + turn ** 2 * to;
}
