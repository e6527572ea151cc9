/** Text blocks: sentences wrapped where their language allows it. */

import { type BreakableText, type MeasureText, sentencePieces, type Wrapped, wrapAt } from '../../ui/wrap.ts';
import { sanitizeText, type TextPrimitive } from './drawing.ts';

const LINE_HEIGHT = 1.5;
/** From the top of a line to its baseline, in em: text is centred in its line. */
const BASELINE = 1.12;

export type TextStyle = {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** The line height in a table cell, in em. */
  readonly leading?: number;
};

export type TextArea = { readonly x: number; readonly y: number; readonly width: number };
type TextBlock = { readonly mark: TextPrimitive; readonly height: number };

/** Wraps a text within `width`, from the top left corner `x`, `y`; with its height. */
export function textBlock(text: string, at: TextArea, look: TextStyle, measure: MeasureText): TextBlock {
  return piecesBlock({ pieces: sentencePieces(sanitizeText(text)), joint: '' }, at, look, measure);
}

/** {@link textBlock} for a text with given break opportunities. */
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

/** Wraps a text within `widest`; pieces that are too wide break anywhere. */
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
