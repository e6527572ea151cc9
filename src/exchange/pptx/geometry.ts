/** Converts primitives to DrawingML geometry: preset shapes where they exist, else custom paths. */
import {
  type Arc,
  arcsOf,
  type Box,
  boxAround,
  boxOf,
  extremesOf,
  type Point,
  type Primitive,
  type TextPrimitive,
} from '../picture/drawing.ts';
import type { Placement } from './slideLayout.ts';
import { emu } from './units.ts';

/** The bounding box on the slide, in points, and the geometry within it. */
type ShapeOutline = {
  readonly box: Box;
  readonly xml: string;
  /** Set for a straight line; `rises`: whether it runs from the lower left to the upper right. */
  readonly line?: { readonly rises: boolean };
};

export function shapeOutline(mark: Exclude<Primitive, TextPrimitive>, placement: Placement): ShapeOutline {
  switch (mark.kind) {
    case 'box': {
      const { w, h, radius } = mark;
      const box = placedBox(mark, placement);
      if (radius === 0) return { box, xml: preset('rect') };
      const share = Math.min(0.5, radius / Math.min(w, h));
      const guide = `<a:gd name="adj" fmla="val ${Math.round(share * 100_000)}"/>`;
      return { box, xml: preset('roundRect', guide) };
    }
    case 'disc':
      return { box: placedBox(boxOf(mark), placement), xml: preset('ellipse') };
    case 'curve':
      return curve(
        arcsOf(mark).map(({ from, control, to }) => ({
          from: toSlide(from, placement),
          control: toSlide(control, placement),
          to: toSlide(to, placement),
        })),
      );
  }
}

function toSlide({ x, y }: Point, placement: Placement): Point {
  return { x: placement.x + x * placement.scale, y: placement.y + y * placement.scale };
}

export function placedBox(box: Box, placement: Placement): Box {
  return { ...toSlide(box, placement), w: box.w * placement.scale, h: box.h * placement.scale };
}

/** The greatest distance from its chord, in points, at which a curve counts as a straight line. */
const STRAIGHT = 0.05;

function curve(arcs: readonly Arc[]): ShapeOutline {
  const [first, last] = [arcs[0], arcs.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A curve without arcs');
  const [{ from }, { to }] = [first, last];
  if (arcs.every((arc) => isStraight(from, arc.control, to) && isStraight(from, arc.to, to))) {
    const rises = (to.x - from.x) * (to.y - from.y) < 0;
    return { box: boxAround([from, to]), xml: '', line: { rises } };
  }
  const box = boxAround(arcs.flatMap(extremesOf));
  const pt = ({ x, y }: Point) => `<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`;
  const steps = arcs.map((arc) => `<a:cubicBezTo>${cubic(arc).map(pt).join('')}</a:cubicBezTo>`);
  return {
    box,
    xml:
      '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
      `<a:pathLst><a:path w="${emu(box.w)}" h="${emu(box.h)}" fill="none">` +
      `<a:moveTo>${pt(from)}</a:moveTo>${steps.join('')}</a:path></a:pathLst></a:custGeom>`,
  };
}

function isStraight(from: Point, point: Point, to: Point): boolean {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const across = (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  return chord === 0 || Math.abs(across) / chord < STRAIGHT;
}

/** The cubic equivalent of a quadratic arc, without its start: slide editors edit only cubic curves. */
function cubic({ from, control, to }: Arc): readonly Point[] {
  const towards = ({ x, y }: Point) => ({
    x: x + (2 / 3) * (control.x - x),
    y: y + (2 / 3) * (control.y - y),
  });
  return [towards(from), towards(to), to];
}

function preset(name: string, guides = ''): string {
  return `<a:prstGeom prst="${name}"><a:avLst>${guides}</a:avLst></a:prstGeom>`;
}
