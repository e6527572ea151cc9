/**
 * How much room a text will need, estimated without a font: geometry must be the same in every language
 * and on every machine, so it reserves for the longest. The labeller measures for real and never overflows.
 */
import type { LocalText } from '../../plan/schema.ts';
import { breakPieces, pieceJoint, withNumber } from '../../plan/text.ts';

/** Widths in em of the kinds of signs, close to the usual sans-serif fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!()·]/u, 0.28],
  [/[ftr\-\s“”/]/u, 0.36],
  [/[mwMW@%]/u, 0.86],
  [/[A-Z&]/u, 0.65],
  [/[ -~–°]/u, 0.56],
];

export function estimatedWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 1;
  return width;
}

/** How many lines the pieces take, filled line by line to `widest` em. */
export function estimatedLines(pieces: readonly string[], joint: string, widest: number): number {
  let [lines, width] = [1, 0];
  for (const piece of pieces) {
    const own = estimatedWidth(piece);
    const joined = width === 0 ? own : width + estimatedWidth(joint) + own;
    if (joined <= widest || width === 0) width = joined;
    else {
      lines += 1;
      width = own;
    }
  }
  return lines;
}

/** Type does not shrink with a picture that is fitted a little smaller than it is drawn. */
const FIT_RESERVE = 0.987;

/** The most lines a name needs in any of its languages, in `width` model units at type of `size`. */
export function linesOf(number: string, breaks: LocalText, width: number, size = 12): number {
  const widest = (width * FIT_RESERVE) / size;
  const counts = Object.keys(breaks).map((language) => {
    const pieces = withNumber(number, breakPieces(breaks, language));
    return estimatedLines(pieces, pieceJoint(language), widest);
  });
  return Math.max(1, ...counts);
}
