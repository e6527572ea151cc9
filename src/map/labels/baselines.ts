/** Where the lines of a placed label stand. */
import type { PlacedLabel } from './label.ts';

/** From the top of a line to its baseline, in parts of the type size. */
const ASCENT = 0.88;
/** Height of a line with what hangs below it, in em. */
const TAILED = 1.2;

/** Whether links may run under it: beside its thing, or in a row, which begins at its left. */
export function isCrossed({ place, align, onColour }: PlacedLabel): boolean {
  return place === 'beside' || (align === 'start' && !onColour);
}

/** Even lines beside a node; inside of a box the last one keeps the room for its tails below it. */
export function baselinesOf({ place, box, lines, size }: PlacedLabel): readonly number[] {
  const even = box.h / lines.length;
  if (place === 'beside' || box.h < size * TAILED)
    return lines.map((_, index) => box.y + even * index + (even - size) / 2 + size * ASCENT);
  const pitch = lines.length === 1 ? 0 : (box.h - size * TAILED) / (lines.length - 1);
  return lines.map((_, index) => box.y + pitch * index + size * (ASCENT + 0.05));
}
