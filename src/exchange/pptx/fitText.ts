/** Type as large as a box allows, estimated without a font: a little too much room is better than too little. */

import { breakAnywhere, estimatedWidth, fillLines, sentencePieces } from '../../ui/wrap.ts';
import { sanitizeText } from '../picture/drawing.ts';

const LINE_HEIGHT = 1.25;

export type FittedText = {
  readonly size: number;
  readonly paragraphs: readonly string[];
  /** What they take, in points. */
  readonly height: number;
};

/**
 * `sizes` in points, from the largest down. What does not fit in the smallest is cut at its end, and ends in ….
 * A paragraph is followed by `gap` points.
 */
export function fitText(
  paragraphs: readonly string[],
  room: { readonly w: number; readonly h: number },
  sizes: readonly number[],
  gap = 0,
): FittedText {
  const heightOf = (texts: readonly string[], size: number) =>
    texts.reduce((height, text) => height + lineCount(text, room.w, size) * size * LINE_HEIGHT + gap, -gap);
  const made = (texts: readonly string[], size: number): FittedText => ({
    size,
    paragraphs: texts,
    height: Math.max(0, heightOf(texts, size)),
  });
  const fits = (texts: readonly string[], size: number) => heightOf(texts, size) <= room.h;
  const size = sizes.find((each) => fits(paragraphs, each));
  if (size !== undefined) return made(paragraphs, size);
  const smallest = sizes.at(-1) ?? 10;
  const kept: string[] = [];
  for (const text of paragraphs) {
    if (fits([...kept, text], smallest)) kept.push(text);
    else {
      const cut = longestFitting(text, (part) => fits([...kept, part], smallest));
      return made(cut === null ? kept : [...kept, cut], smallest);
    }
  }
  return made(kept, smallest);
}

function longestFitting(text: string, fits: (part: string) => boolean): string | null {
  const signs = [...text];
  let [most, tooMany] = [0, signs.length];
  const part = (count: number) => `${signs.slice(0, count).join('').trimEnd()}…`;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(part(middle))) most = middle;
    else tooMany = middle;
  }
  return most === 0 ? null : part(most);
}

function lineCount(text: string, width: number, size: number): number {
  const room = width / size;
  const pieces = breakAnywhere(sentencePieces(sanitizeText(text)), room, estimatedWidth);
  return fillLines({ pieces, joint: '' }, room, estimatedWidth).length;
}
