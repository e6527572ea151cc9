/** The positions of the text lines of a placed label. */
import type { PlacedLabel } from './label.ts';

/** From the top of a line to its baseline, in em. */
const ASCENT = 0.88;
/** The same for Latin lower case letters, whose descenders are longer. */
const LATIN_ASCENT = 0.82;
const SMALL_LATIN = /\p{Ll}/u;
const TALL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Height of a line with descenders, in em. */
const TAILED = 1.2;
/** Line height in a box with spare room, in em. */
const PITCH = 1.07;
/** Covers rounding errors. */
const TOLERANCE = 0.01;

/** The y of each baseline. Dense lines are spaced evenly; with spare room, the last line keeps room for descenders. */
export function baselinesOf({ place, box, lines, size }: PlacedLabel): readonly number[] {
  const even = box.h / lines.length;
  const isLatin = lines.some((line) => SMALL_LATIN.test(line)) && !lines.some((line) => TALL.test(line));
  const ascent = isLatin ? LATIN_ASCENT : ASCENT;
  if (place === 'beside' || box.h < size * (PITCH * (lines.length - 1) + TAILED) - TOLERANCE)
    return lines.map((_, index) => box.y + even * index + (even - size) / 2 + size * ascent);
  const pitch = lines.length === 1 ? 0 : (box.h - size * TAILED) / (lines.length - 1);
  return lines.map((_, index) => box.y + pitch * index + size * (ascent + 0.05));
}

/** The x at which its lines start, are centred, or end, by alignment. */
export function anchorX({ align, box }: Pick<PlacedLabel, 'align' | 'box'>): number {
  return box.x + { start: 0, middle: box.w / 2, end: box.w }[align];
}
