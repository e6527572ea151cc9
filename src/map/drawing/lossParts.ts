/** What is lost by what is dropped, as marks: as the canvas has it, with broken lines. */
import type { Ink, Mark, Part, Point, Stroke } from '../../exchange/picture/drawing.ts';
import { INK, PAPER } from '../../ui/palette.ts';
import type { Rect } from '../geometry/scene.ts';
import type { Losses } from '../losses.ts';

const SIZE = 12;
const PAPERED: Ink = { colour: PAPER, opacity: 1 };
const SIGN_LINE: Stroke = { colour: INK, opacity: 1, width: 1.25, dash: [3, 2] };
const DOT_LINE: Stroke = { colour: INK, opacity: 1, width: 1.5, dash: [2.5, 2] };

/** With the top left of the picture at `origin`. */
export function lossParts({ signs, dots }: Losses, origin: Point): readonly Part[] {
  const moved = <At extends Point>(at: At): At => ({ ...at, x: at.x + origin.x, y: at.y + origin.y });
  return [
    ...dots.map((dot): Part => part(`${dot.id}/lost`, [lostDot(moved(dot), dot.r)])),
    ...signs.map(({ policy, text, box }): Part => part(`${policy}/lost`, lossSign(text, moved(box)))),
  ];
}

function part(id: string, marks: readonly Mark[]): Part {
  return { role: 'around', id, name: null, marks };
}

/** The sign in the legend: of no number of its own. */
export function lossExample({ x, y }: Point): readonly Mark[] {
  return lossSign('−1', { x: x - 12, y: y - 8, w: 24, h: 16 });
}

export function lostDotExample(middle: Point): readonly Mark[] {
  return [lostDot(middle, 5)];
}

function lostDot({ x, y }: Point, r: number): Mark {
  return { kind: 'disc', x, y, r, paint: { stroke: DOT_LINE } };
}

function lossSign(text: string, box: Rect): readonly Mark[] {
  return [
    { kind: 'box', ...box, radius: 4, paint: { fill: PAPERED, stroke: SIGN_LINE } },
    {
      kind: 'text',
      lines: [{ x: box.x + box.w / 2, y: box.y + box.h - 4, text }],
      size: SIZE,
      bold: true,
      align: 'middle',
      colour: INK,
      box: { x: box.x + 2, y: box.y + 2, w: box.w - 4, h: box.h - 4 },
    },
  ];
}
