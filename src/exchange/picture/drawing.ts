/**
 * A picture as a list of things to draw, with what stands around it: what the writers of files make SVG and
 * pixels from. CSS pixels; y grows downwards. It knows no plan, and a writer needs nothing else.
 */
import type { Language } from '../../i18n/languages.ts';
import { PAPER } from '../../ui/palette.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly w: number; readonly h: number };

/** `#rrggbb`, and how much of it covers what is below, 0–1. */
export type Ink = { readonly colour: string; readonly opacity: number };
export type Stroke = Ink & { readonly width: number; readonly dash: readonly number[] };
export type Paint = { readonly fill?: Ink; readonly stroke?: Stroke };

export function opaque(colour: string): Ink {
  return { colour, opacity: 1 };
}

export function opaqueLine(colour: string, width: number, dash: readonly number[] = []): Stroke {
  return { colour, opacity: 1, width, dash };
}

/** Filled, or only a line around paper: how first listings differ from the others without color. */
export function fullOrHollow(isFull: boolean, colour: string, width: number): Paint {
  return isFull ? { fill: opaque(colour) } : { fill: opaque(PAPER), stroke: opaqueLine(colour, width) };
}

export type Primitive =
  | (Box & { readonly kind: 'box'; readonly radius: number; readonly paint: Paint })
  | (Point & { readonly kind: 'disc'; readonly r: number; readonly paint: Paint })
  /** Quadratic Bézier curves in a row, one for each control point, joined midway between these. */
  | {
      readonly kind: 'curve';
      readonly from: Point;
      readonly controls: readonly [Point, ...Point[]];
      readonly to: Point;
      readonly paint: Paint;
    }
  | TextPrimitive;

/** A quadratic Bézier curve. */
export type Arc = { readonly from: Point; readonly control: Point; readonly to: Point };

/** The arcs that a curve is made of. */
export function arcsOf({ from, controls, to }: Primitive & { kind: 'curve' }): readonly Arc[] {
  return controls.map((control, index) => {
    const [before, next] = [controls[index - 1], controls[index + 1]];
    return {
      from: before === undefined ? from : midpoint(before, control),
      control,
      to: next === undefined ? to : midpoint(control, next),
    };
  });
}

/** The ends of an arc, and where it turns back in either direction: its box is the least around them. */
export function extremesOf({ from, control, to }: Arc): readonly Point[] {
  const turns = (['x', 'y'] as const).flatMap((axis) => {
    const share = (from[axis] - control[axis]) / (from[axis] - 2 * control[axis] + to[axis]);
    if (!(share > 0 && share < 1)) return [];
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [{ x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }];
  });
  return [from, ...turns, to];
}

/** The least box around points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** What a mark takes up, without its line's width. */
export function boxOf(mark: Primitive): Box {
  switch (mark.kind) {
    case 'box':
      return mark;
    case 'text':
      return mark.box;
    case 'disc':
      return { x: mark.x - mark.r, y: mark.y - mark.r, w: 2 * mark.r, h: 2 * mark.r };
    case 'curve':
      return boxAround(arcsOf(mark).flatMap(extremesOf));
  }
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** A line from one point to another. */
export function lineBetween(from: Point, to: Point, stroke: Stroke): Primitive {
  return { kind: 'curve', from, controls: [midpoint(from, to)], to, paint: { stroke } };
}

/** `x` is where a line begins, has its middle, or ends; `y` is the baseline of each line. */
export type TextPrimitive = {
  readonly kind: 'text';
  readonly lines: readonly (Point & { readonly text: string })[];
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'start' | 'middle' | 'end';
  /** Rotated by 90° clockwise around the first line's `x`, `y`. */
  readonly isTurned?: boolean;
  readonly colour: string;
  /** What the words take up, as they were measured. */
  readonly box: Box;
};

/** Marks that are one thing: a node of the plan, a curve, a name, the legend. */
export type DrawingPart = {
  readonly role: 'node' | 'link' | 'name' | 'around';
  /** Of the thing in the plan or in the picture, as readers of the file may look for it. */
  readonly id: string | null;
  /** What it is called in full. */
  readonly name: string | null;
  readonly primitives: readonly Primitive[];
};

export type Drawing = {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** A CSS font list. */
  readonly font: string;
  readonly title: string;
  /** All that the file says of itself, as lines. */
  readonly description: string;
  /** From the bottom up. */
  readonly parts: readonly DrawingPart[];
  /** The header rows of a table, which are repeated where it continues on another page. */
  readonly head?: VerticalRange;
};

/** From one `y` to another. */
export type VerticalRange = { readonly from: number; readonly to: number };

/** What is written around a picture. */
export type Caption = {
  readonly title: string;
  /** What of the plan is shown, and why the rest is not. */
  readonly about: readonly string[];
  /** Source, version, date, notice. */
  readonly foot: readonly string[];
  readonly description: string;
};

/**
 * A plan's text as it is drawn: on one line, and without the signs that turn the direction of what follows.
 * They are orders to a renderer, and each renderer obeys them differently; data files keep them.
 */
export function sanitizeText(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
