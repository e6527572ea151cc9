/**
 * Estimates the room of texts without a font, because scenes must be the same in every language and on every
 * machine: they reserve room for the longest text. The labeller measures the real text, so that none overflows.
 */
import type { LocalText } from '../../plan/schema.ts';
import { breakPieces, pieceJoint, withNumber } from '../../plan/text.ts';
import { estimatedWidth, fillLines } from '../../ui/wrap.ts';

/** Reserve for pictures that are fitted at a slightly smaller zoom, which does not shrink the text. */
const FIT_RESERVE = 0.987;

/** The largest number of lines of a name in any of its languages, for `width` and font `size` in model units. */
export function mostLines(number: string, breaks: LocalText, width: number, size = 12): number {
  const widest = (width * FIT_RESERVE) / size;
  const counts = Object.keys(breaks).map((language) => {
    const pieces = withNumber(number, breakPieces(breaks, language));
    return fillLines({ pieces, joint: pieceJoint(language) }, widest, estimatedWidth).length;
  });
  return Math.max(1, ...counts);
}
