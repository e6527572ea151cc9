/** Sentences on a page: broken into lines where their language allows it. */

import { type BrokenText, type MeasureText, sentencePieces, type Wrapped, wrapAt } from '../../ui/wrap.ts';
import { drawnText, type TextMark } from './drawing.ts';

const LINE_HEIGHT = 1.5;
/** From the top of a line to its baseline, in em: the line's words stand in its middle. */
const BASELINE = 1.12;

export type TextLook = {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** From line to line in a table's cell, in em. */
  readonly leading?: number;
};

export type Place = { readonly x: number; readonly y: number; readonly width: number };
export type TextBlock = { readonly mark: TextMark; readonly height: number };

/** The text from the left at `x`, `y`, no wider than `width`; with the height it takes. */
export function textBlock(text: string, at: Place, look: TextLook, measure: MeasureText): TextBlock {
  return piecesBlock({ pieces: sentencePieces(drawnText(text)), joint: '' }, at, look, measure);
}

/** The same of a text that says itself where its lines may end. */
export function piecesBlock(text: BrokenText, at: Place, look: TextLook, measure: MeasureText): TextBlock {
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
  { pieces, joint }: BrokenText,
  widest: number,
  { size, bold }: TextLook,
  measure: MeasureText,
): Wrapped {
  const text = { pieces: pieces.map(drawnText), joint };
  const all = { lines: [text.pieces.join(joint)], width: widest };
  return wrapAt(text, widest, size, bold, measure, true) ?? all;
}
