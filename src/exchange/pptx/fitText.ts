/** Fits text into a box. Widths are estimated without a font, and rather too large than too small. */

import { breakAnywhere, estimatedWidth, fillLines, sentencePieces } from '../../ui/wrap.ts';
import { sanitizeText } from '../picture/drawing.ts';

const LINE_HEIGHT = 1.25;

export type FittedText = {
  readonly size: number;
  readonly paragraphs: readonly string[];
  /** In points. */
  readonly height: number;
};

/**
 * Chooses the largest of `sizes` (points, descending) at which the paragraphs fit, with `gap` points between them.
 * Text that does not fit at the smallest size is truncated and ends in ….
 */
export function fitText(
  paragraphs: readonly string[],
  room: { readonly w: number; readonly h: number },
  sizes: readonly number[],
  gap = 0,
): FittedText {
  const heightOf = (texts: readonly string[], size: number) =>
    texts.reduce((height, text) => height + lineCount(text, room.w, size) * size * LINE_HEIGHT + gap, -gap);
  const fitted = (texts: readonly string[], size: number): FittedText => ({
    size,
    paragraphs: texts,
    height: Math.max(0, heightOf(texts, size)),
  });
  const fits = (texts: readonly string[], size: number) => heightOf(texts, size) <= room.h;
  const size = sizes.find((each) => fits(paragraphs, each));
  if (size !== undefined) return fitted(paragraphs, size);
  const smallest = sizes.at(-1) ?? 10;
  const fitting: string[] = [];
  for (const text of paragraphs) {
    if (fits([...fitting, text], smallest)) fitting.push(text);
    else {
      const cut = longestFitting(text, (part) => fits([...fitting, part], smallest));
      return fitted(cut === null ? fitting : [...fitting, cut], smallest);
    }
  }
  return fitted(fitting, smallest);
}

function longestFitting(text: string, fits: (part: string) => boolean): string | null {
  const characters = [...text];
  let [most, tooMany] = [0, characters.length];
  const part = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`;
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
