/** The losses of a what-if as drawing primitives with dashed lines, for the canvas and for files. */
import {
  type DrawingPart,
  opaque,
  opaqueLine,
  type Point,
  type Primitive,
  type Stroke,
} from '../../exchange/picture/drawing.ts';
import { INK, PAPER } from '../../ui/palette.ts';
import { expand } from '../geometry/scene.ts';
import type { Losses, LossSign } from '../losses.ts';

/** Font size of the example in the legend. */
const SIZE = 12;
/** The colour for policies with at most one listing left. */
const SEVERE = '#a8001f';
const SIGN_LINE: Stroke = opaqueLine(INK, 1.25, [3, 2]);
const DOT_LINE: Stroke = opaqueLine(INK, 1.5, [2.5, 2]);

/** `origin`: the top left corner of the picture. */
export function lossParts({ signs, dots }: Losses, origin: Point): readonly DrawingPart[] {
  const moved = <At extends Point>(at: At): At => ({ ...at, x: at.x + origin.x, y: at.y + origin.y });
  return [
    ...dots.map((dot) => part(`${dot.id}/lost`, [lostDot(moved(dot), dot.r)])),
    ...signs.map((sign) => part(`${sign.policy}/lost`, lossSign({ ...sign, box: moved(sign.box) }))),
  ];
}

function part(id: string, primitives: readonly Primitive[]): DrawingPart {
  return { role: 'around', id, name: null, primitives };
}

/** The example of a sign in the legend. */
export function lossExample({ x, y }: Point): readonly Primitive[] {
  const box = { x: x - 16, y: y - 7, w: 32, h: 14 };
  return lossSign({ text: '2→1', isSevere: true, size: SIZE, box });
}

export function lostDotExample(middle: Point): readonly Primitive[] {
  return [lostDot(middle, 5)];
}

export function lostDot({ x, y }: Point, r: number): Primitive {
  return { kind: 'disc', x, y, r, paint: { stroke: DOT_LINE } };
}

export function lossSign({ text, isSevere, size, box }: Omit<LossSign, 'policy'>): readonly Primitive[] {
  const [fill, colour] = isSevere ? [SEVERE, PAPER] : [PAPER, INK];
  const stroke = isSevere ? { ...SIGN_LINE, colour: SEVERE } : SIGN_LINE;
  return [
    { kind: 'box', ...box, radius: 4, paint: { fill: opaque(fill), stroke } },
    {
      kind: 'text',
      lines: [{ x: box.x + box.w / 2, y: box.y + box.h / 2 + size * 0.36, text }],
      size,
      bold: true,
      align: 'middle',
      colour,
      box: expand(box, -1),
    },
  ];
}
