/** Sentences on a page: broken into lines where their language allows it. */

import { type BrokenText, type MeasureText, sentencePieces, wrapAt } from '../../ui/wrap.ts';
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
export function piecesBlock(
  { pieces, joint }: BrokenText,
  at: Place,
  { size, bold, colour }: TextLook,
  measure: MeasureText,
): TextBlock {
  const text = { pieces: pieces.map(drawnText), joint };
  const { lines, width } = wrapAt(text, at.width, size, bold, measure, true) ?? {
    lines: [text.pieces.join(joint)],
    width: at.width,
  };
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
