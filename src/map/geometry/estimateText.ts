/**
 * Estimates the room of texts without a font, because scenes must be the same in every language and on every
 * machine: they reserve room for the longest text. The labeller measures the real text, so that none overflows.
 */
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import type { LocalText } from '../../plan/plan.ts';
import { breakPieces, pieceJoint, withNumber } from '../../plan/text.ts';
import { breakAnywhere, estimatedWidth, fillLines } from '../../ui/wrap.ts';

/** Reserve for pictures that are fitted at a slightly smaller zoom, which does not shrink the text. */
const FIT_RESERVE = 0.987;

/** Names of more lines and of more em are shortened, so that a few of them do not fill a screen. */
const MOST = { lines: 5, width: 60 };

/** The largest number of lines of a name in any of its languages, for `width` and font `size` in model units. */
export function mostLines(number: string, breaks: LocalText, width: number, size = 12): number {
  const widest = (width * FIT_RESERVE) / size;
  const key = `${number} ${widest}`;
  const known = counted(breaks).get(key);
  if (known !== undefined) return known;
  const lines = countLines(number, breaks, widest);
  counted(breaks).set(key, lines);
  return lines;
}

/** The width in model units at which a name has one line in each of its languages. */
export function oneLineWidth(number: string, breaks: LocalText, size = 12): number {
  const widths = Object.keys(breaks).map((language) =>
    estimatedWidth(withNumber(number, breakPieces(breaks, language)).join(pieceJoint(language))),
  );
  return (Math.max(0, ...widths) * size) / FIT_RESERVE;
}

/** A layout asks for the same names at the same widths many times. */
const counted = memoizeByObject((_: LocalText) => new Map<string, number>());

function countLines(number: string, breaks: LocalText, widest: number): number {
  const counts = Object.keys(breaks).map((language) => {
    const pieces = withNumber(number, breakPieces(breaks, language));
    // A piece that is wider than a line breaks anywhere.
    const narrow = breakAnywhere(pieces, widest, estimatedWidth);
    const joint = narrow.length > pieces.length ? '' : pieceJoint(language);
    return fillLines({ pieces: narrow, joint }, widest, estimatedWidth).length;
  });
  const most = Math.max(MOST.lines, Math.ceil(MOST.width / widest));
  return Math.min(most, Math.max(1, ...counts));
}
