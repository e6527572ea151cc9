/** Sentences on a page: broken into lines where their language allows it. */

import { type BreakableText, type MeasureText, sentencePieces, type Wrapped, wrapAt } from '../../ui/wrap.ts';
import { sanitizeText, type TextPrimitive } from './drawing.ts';

const LINE_HEIGHT = 1.5;
/** From the top of a line to its baseline, in em: the line's words stand in its middle. */
const BASELINE = 1.12;

export type TextStyle = {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** From line to line in a table's cell, in em. */
  readonly leading?: number;
};

export type TextArea = { readonly x: number; readonly y: number; readonly width: number };
export type TextBlock = { readonly mark: TextPrimitive; readonly height: number };

/** The text from the left at `x`, `y`, no wider than `width`; with the height it takes. */
export function textBlock(text: string, at: TextArea, look: TextStyle, measure: MeasureText): TextBlock {
  return piecesBlock({ pieces: sentencePieces(sanitizeText(text)), joint: '' }, at, look, measure);
}

/** The same of a text that says itself where its lines may end. */
export function piecesBlock(
  text: BreakableText,
  at: TextArea,
  look: TextStyle,
  measure: MeasureText,
): TextBlock {
  const { size, bold, colour } = look;
  const { lines, width } = brokenLines(text, at.width, look, measure);
  const height = lines.length * size * LINE_HEIGHT;
  return {
    height,
    mark: {
      kind: 'text',
      lines: lines.map((line, index) => ({
        x: at.x,
        y: at.y + (index * LINE_HEIGHT + BASELINE) * size,
        text: line,
      })),
      size,
      bold,
      align: 'start',
      colour,
      box: { x: at.x, y: at.y, w: width, h: height },
    },
  };
}

/** No wider than `widest`, broken where it has to be if its pieces are too wide. */
export function brokenLines(
  { pieces, joint }: BreakableText,
  widest: number,
  { size, bold }: TextStyle,
  measure: MeasureText,
): Wrapped {
  const text = { pieces: pieces.map(sanitizeText), joint };
  const all = { lines: [text.pieces.join(joint)], width: widest };
  return wrapAt(text, widest, size, bold, measure, true) ?? all;
}
