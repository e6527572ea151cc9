/**
 * How much room a text will need, estimated without a font: geometry must be the same in every language
 * and on every machine, so it reserves for the longest. The labeller measures for real and never overflows.
 */
import type { LocalText } from '../../plan/schema.ts';
import { breakPieces, pieceJoint, withNumber } from '../../plan/text.ts';
import { estimatedWidth, fillLines } from '../../ui/wrap.ts';

/** Type does not shrink with a picture that is fitted a little smaller than it is drawn. */
const FIT_RESERVE = 0.987;

/** The most lines a name needs in any of its languages, in `width` model units at type of `size`. */
export function mostLines(number: string, breaks: LocalText, width: number, size = 12): number {
  const widest = (width * FIT_RESERVE) / size;
  const counts = Object.keys(breaks).map((language) => {
    const pieces = withNumber(number, breakPieces(breaks, language));
    return fillLines({ pieces, joint: pieceJoint(language) }, widest, estimatedWidth).length;
  });
  return Math.max(1, ...counts);
}
