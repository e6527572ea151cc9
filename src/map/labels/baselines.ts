/** Where the lines of a placed label stand. */
import type { PlacedLabel } from './label.ts';

/** From the top of a line to its baseline, in parts of the type size. */
const ASCENT = 0.88;
/** The same for a line of small Latin letters: their tails hang lower. */
const LATIN_ASCENT = 0.82;
const SMALL_LATIN = /\p{Ll}/u;
const TALL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Height of a line with what hangs below it, in em. */
const TAILED = 1.2;
/** From line to line in a box with room, in em. */
const PITCH = 1.07;
/** Sums of lengths differ in their last digits. */
const CLOSE_TO = 0.01;

/** Even lines where they stand close; in a box with room the last one keeps the room for its tails below it. */
export function baselinesOf({ place, box, lines, size }: PlacedLabel): readonly number[] {
  const even = box.h / lines.length;
  const isLatin = lines.some((line) => SMALL_LATIN.test(line)) && !lines.some((line) => TALL.test(line));
  const ascent = isLatin ? LATIN_ASCENT : ASCENT;
  if (place === 'beside' || box.h < size * (PITCH * (lines.length - 1) + TAILED) - CLOSE_TO)
    return lines.map((_, index) => box.y + even * index + (even - size) / 2 + size * ascent);
  const pitch = lines.length === 1 ? 0 : (box.h - size * TAILED) / (lines.length - 1);
  return lines.map((_, index) => box.y + pitch * index + size * (ascent + 0.05));
}

/** Where its lines begin, have their middle, or end. */
export function anchorX({ align, box }: Pick<PlacedLabel, 'align' | 'box'>): number {
  return box.x + { start: 0, middle: box.w / 2, end: box.w }[align];
}
