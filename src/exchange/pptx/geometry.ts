/** The outlines of marks as DrawingML has them: its own shapes where there are such, paths where there are not. */
import type { Box, Mark, Point, TextMark } from '../picture/drawing.ts';
import type { Fit } from './frame.ts';
import { around, emu } from './units.ts';

/** Where it stands on the slide, in points, and its outline within. */
export type Outline = {
  readonly box: Box;
  readonly xml: string;
  /** That it is a straight line, from the lower left to the upper right or not. */
  readonly line?: { readonly rises: boolean };
};

export function outlineOf(mark: Exclude<Mark, TextMark>, fit: Fit): Outline {
  switch (mark.kind) {
    case 'box': {
      const { w, h, radius } = mark;
      const box = { ...placed(mark, fit), w: w * fit.scale, h: h * fit.scale };
      if (radius === 0) return { box, xml: preset('rect') };
      const share = Math.min(0.5, radius / Math.min(w, h));
      return { box, xml: preset('roundRect', { adj: Math.round(share * 100_000) }) };
    }
    case 'disc':
      return { box: discBox(mark, fit), xml: preset('ellipse') };
    case 'slice': {
      const { from, to } = mark;
      // A piece that is all of it would be a piece of nothing: its two edges are one.
      const xml =
        to - from > 0.9999 ? preset('ellipse') : preset('pie', { adj1: angle(from), adj2: angle(to) });
      return { box: discBox(mark, fit), xml };
    }
    case 'polygon':
      return path(
        mark.points.map((point) => placed(point, fit)),
        '',
        (points) =>
          `${points.map((point, index) => (index === 0 ? `<a:moveTo>${pt(point)}</a:moveTo>` : `<a:lnTo>${pt(point)}</a:lnTo>`)).join('')}<a:close/>`,
      );
    case 'curve':
      return curve(placed(mark.from, fit), placed(mark.control, fit), placed(mark.to, fit));
  }
}

export function placed({ x, y }: Point, fit: Fit): Point {
  return { x: fit.x + x * fit.scale, y: fit.y + y * fit.scale };
}

function discBox({ x, y, r }: Point & { readonly r: number }, fit: Fit): Box {
  const side = 2 * r * fit.scale;
  return { ...placed({ x: x - r, y: y - r }, fit), w: side, h: side };
}

/** Clockwise from the right, in 60,000ths of a degree; turns begin at the top. */
function angle(turn: number): number {
  return Math.round((((turn - 0.25) % 1) + 1) * 21_600_000) % 21_600_000;
}

/** How far from its chord, in points, a curve may be held to be a line. */
const STRAIGHT = 0.05;

function curve(from: Point, control: Point, to: Point): Outline {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const across = (to.x - from.x) * (control.y - from.y) - (to.y - from.y) * (control.x - from.x);
  if (chord === 0 || Math.abs(across) / chord < STRAIGHT) {
    const rises = (to.x - from.x) * (to.y - from.y) < 0;
    return { box: around([from, to]), xml: '', line: { rises } };
  }
  // Of the third degree, which is what programs for slides let one bend.
  const towards = ({ x, y }: Point) => ({
    x: x + (2 / 3) * (control.x - x),
    y: y + (2 / 3) * (control.y - y),
  });
  const [first, second] = [towards(from), towards(to)];
  const box = around([...turns(from, control, to), from, to]);
  return path(
    [from, first, second, to],
    ' fill="none"',
    ([start, ...bend]) =>
      `<a:moveTo>${start === undefined ? '' : pt(start)}</a:moveTo><a:cubicBezTo>${bend.map(pt).join('')}</a:cubicBezTo>`,
    box,
  );
}

/** Where a quadratic Bézier curve turns back, in each direction. */
function turns(from: Point, control: Point, to: Point): readonly Point[] {
  const at = (share: number): Point => {
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  };
  return (['x', 'y'] as const).flatMap((axis) => {
    const share = (from[axis] - control[axis]) / (from[axis] - 2 * control[axis] + to[axis]);
    return share > 0 && share < 1 ? [at(share)] : [];
  });
}

/** A path in the units of its own box. */
function path(
  points: readonly Point[],
  look: string,
  steps: (points: readonly Point[]) => string,
  box: Box = around(points),
): Outline {
  const within = points.map(({ x, y }) => ({ x: x - box.x, y: y - box.y }));
  const size = `w="${emu(box.w)}" h="${emu(box.h)}"`;
  return {
    box,
    xml:
      '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
      `<a:pathLst><a:path ${size}${look}>${steps(within)}</a:path></a:pathLst></a:custGeom>`,
  };
}

function pt({ x, y }: Point): string {
  return `<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
}

function preset(name: string, values: Readonly<Record<string, number>> = {}): string {
  const all = Object.entries(values).map(([key, value]) => `<a:gd name="${key}" fmla="val ${value}"/>`);
  return `<a:prstGeom prst="${name}"><a:avLst>${all.join('')}</a:avLst></a:prstGeom>`;
}
