/** Sentences on a page: broken into lines where their language allows it. */
import { drawnText, type TextMark } from '../../export/picture/drawing.ts';
import { type MeasureText, type Wrapped, wrapAt } from '../labels/wrap.ts';

const LINE_HEIGHT = 1.5;
/** From the top of a line to its baseline, in em: the line's words stand in its middle. */
const BASELINE = 1.12;

export type TextLook = { readonly size: number; readonly bold: boolean; readonly colour: string };

/** The text from the left at `x`, `y`, no wider than `width`; with the height it takes. */
export function textBlock(
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  { size, bold, colour }: TextLook,
  measure: MeasureText,
): { readonly mark: TextMark; readonly height: number } {
  const { lines, width } = wrapped(drawnText(text), at.width, size, bold, measure);
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

/**
 * A line may end at a space, and between two signs of Japanese; never before a closing sign or a small kana, nor
 * after an opening one. Pieces keep the space that follows them.
 */
const PIECES =
  /[「『（“‘]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（“‘]+)[、。，．）」』”’：；／！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]*\s*|\s+|[「『（“‘]+/gu;

function wrapped(text: string, width: number, size: number, bold: boolean, measure: MeasureText): Wrapped {
  const pieces = text.match(PIECES) ?? [text];
  const found = wrapAt({ pieces, joint: '' }, width, size, bold, measure, true);
  return found ?? { lines: [text], width: measure(text, size, bold) };
}
