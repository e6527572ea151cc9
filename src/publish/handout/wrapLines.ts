/** Wraps text into lines for print. */
import { sanitizeText } from '../../exchange/picture/drawing.ts';
import { breakAnywhere, fillLines, type MeasureText, sentencePieces } from '../../ui/wrap.ts';
import type { Line } from './layout.ts';

/** The share of the width that lines may fill, as browsers wrap slightly differently. */
const WIDTH_SAFETY = 0.96;

/** Wraps a text within `width` CSS pixels. Line breaks in the text are kept; an empty text has no lines. */
export function wrapLines(
  text: string,
  width: number,
  size: number,
  bold: boolean,
  measure: MeasureText,
): readonly Line[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const widthOf = (piece: string) => measure(piece, size, bold);
  return trimmed.split(/\r\n|[\r\n\u0085\u2028\u2029]/).flatMap((paragraph) => {
    const pieces = breakAnywhere(sentencePieces(sanitizeText(paragraph)), width * WIDTH_SAFETY, widthOf);
    const texts = fillLines({ pieces, joint: '' }, width * WIDTH_SAFETY, widthOf);
    return texts.map((line, at) => ({ text: line, endsParagraph: at === texts.length - 1 }));
  });
}

/** Joins lines to a text, with line feeds between paragraphs only. */
export function textOfLines(lines: readonly Line[]): string {
  return lines
    .map(({ text, endsParagraph }, at) => (endsParagraph && at < lines.length - 1 ? `${text}\n` : text))
    .join('');
}
