/** The legend: entries in a row that wraps at the width of the page. */
import { INK_SOFT } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { fullOrHollow, type Paint, type Point, type Primitive } from './drawing.ts';
import { framePart, type PlacedContent } from './page.ts';
import { type TextArea, type TextStyle, textBlock } from './textBlock.ts';

const LOOK: TextStyle = { size: 13, bold: false, colour: INK_SOFT };
const LINE_HEIGHT = 22;
const SIGN_WIDTH = 30;
const GAP = 20;

/** `sign` draws around its centre, within 24 × 16 px unless `width` is larger. */
export type LegendEntry = {
  readonly text: string;
  readonly sign: ((middle: Point) => readonly Primitive[]) | null;
  readonly width?: number;
};

/** Lays out the entries from the top left corner of `area`. */
export function legend(entries: readonly LegendEntry[], area: TextArea, measure: MeasureText): PlacedContent {
  const marks: Primitive[] = [];
  let [x, y, last] = [area.x, area.y, LINE_HEIGHT];
  for (const { text, sign, width: signWidth = SIGN_WIDTH } of entries) {
    const before = sign === null ? 0 : signWidth;
    const { mark, height } = textBlock(text, { x: 0, y: 0, width: area.width - before }, LOOK, measure);
    const { w } = mark.box;
    if (x > area.x && x + before + w > area.x + area.width) {
      x = area.x;
      y += last;
      last = LINE_HEIGHT;
    }
    if (sign !== null) marks.push(...sign({ x: x + signWidth / 2 - 3, y: y + LINE_HEIGHT / 2 }));
    marks.push(textBlock(text, { x: x + before, y: y + 1, width: area.width - before }, LOOK, measure).mark);
    last = Math.max(last, height + 2);
    x += before + w + GAP;
  }
  return { parts: [framePart(marks)], height: y + last - area.y };
}

export const FULL = fullOrHollow(true, INK_SOFT, 1.6);
export const HOLLOW = fullOrHollow(false, INK_SOFT, 1.6);

/** A piece of a bar, `w` CSS pixels wide. */
export function barSign(paint: Paint, w = 24): LegendEntry['sign'] {
  return ({ x, y }) => [{ kind: 'box', x: x - w / 2, y: y - 5, w, h: 10, radius: 0, paint }];
}

export function discSign(r: number, paint: Paint): LegendEntry['sign'] {
  return ({ x, y }) => [{ kind: 'disc', x, y, r, paint }];
}
