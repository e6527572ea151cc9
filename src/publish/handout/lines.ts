/** Texts as the lines that they take on paper. */
import { piecesOf } from '../../exchange/picture/textBlock.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { Line } from './layout.ts';

/** A browser breaks lines a little otherwise: it is given a little more room than was measured. */
const SURE = 0.96;

/** In CSS pixels. A text of nothing has no lines; its own line ends are kept. */
export function linesOn(
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
    const texts = filled(piecesOf(paragraph), width * SURE, widthOf);
    return texts.map((line, at) => ({ text: line, endsParagraph: at === texts.length - 1 }));
  });
}

/** What the lines say, with line feeds between paragraphs alone. */
export function textOfLines(lines: readonly Line[]): string {
  return lines
    .map(({ text, endsParagraph }, at) => (endsParagraph && at < lines.length - 1 ? `${text}\n` : text))
    .join('');
}

function filled(
  pieces: readonly string[],
  width: number,
  widthOf: (piece: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  const add = (piece: string) => {
    const own = widthOf(piece);
    if (line !== '' && used + own > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += piece;
    used += own;
  };
  for (const piece of pieces) {
    // A word that is wider than the paper is broken wherever it has to be.
    if (widthOf(piece) <= width) add(piece);
    else for (const sign of piece) add(sign);
  }
  return [...lines, line];
}
