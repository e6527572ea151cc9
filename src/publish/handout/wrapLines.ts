/** Texts as the lines that they take on paper. */
import { sanitizeText } from '../../exchange/picture/drawing.ts';
import { breakAnywhere, fillLines, type MeasureText, sentencePieces } from '../../ui/wrap.ts';
import type { Line } from './layout.ts';

/** A browser breaks lines a little otherwise: it is given a little more room than was measured. */
const WIDTH_SAFETY = 0.96;

/** In CSS pixels. A text of nothing has no lines; its own line ends are kept. */
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

/** What the lines say, with line feeds between paragraphs alone. */
export function textOfLines(lines: readonly Line[]): string {
  return lines
    .map(({ text, endsParagraph }, at) => (endsParagraph && at < lines.length - 1 ? `${text}\n` : text))
    .join('');
}
