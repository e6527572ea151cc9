/**
 * The drawing model: a list of primitives with metadata, from which SVG, PNG, slides and print are rendered. In CSS
 * pixels; y grows downwards. It is independent of the plan, and renderers need nothing else.
 */
import type { Language } from '../../i18n/languages.ts';
import { PAPER } from '../../ui/palette.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly w: number; readonly h: number };

/** A colour, `#rrggbb`, with its opacity, 0–1. */
export type Ink = { readonly colour: string; readonly opacity: number };
export type Stroke = Ink & { readonly width: number; readonly dash: readonly number[] };
export type Paint = { readonly fill?: Ink; readonly stroke?: Stroke };

export function opaque(colour: string): Ink {
  return { colour, opacity: 1 };
}

export function opaqueLine(colour: string, width: number, dash: readonly number[] = []): Stroke {
  return { colour, opacity: 1, width, dash };
}

/** Filled, or an outline on paper: distinguishes first listings from re-listings without colour. */
export function fullOrHollow(isFull: boolean, colour: string, width: number): Paint {
  return isFull ? { fill: opaque(colour) } : { fill: opaque(PAPER), stroke: opaqueLine(colour, width) };
}

export type Primitive =
  | (Box & { readonly kind: 'box'; readonly radius: number; readonly paint: Paint })
  | (Point & { readonly kind: 'disc'; readonly r: number; readonly paint: Paint })
  /** A chain of quadratic Bézier curves, one per control point, joined midway between the control points. */
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

/** Splits a curve into its quadratic Bézier arcs. */
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

/** The end points of an arc and its extrema in x and y; their bounding box is that of the arc. */
export function extremesOf({ from, control, to }: Arc): readonly Point[] {
  const turns = (['x', 'y'] as const).flatMap((axis) => {
    const share = (from[axis] - control[axis]) / (from[axis] - 2 * control[axis] + to[axis]);
    if (!(share > 0 && share < 1)) return [];
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [{ x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }];
  });
  return [from, ...turns, to];
}

/** The bounding box of points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** The bounding box of a primitive, without its stroke width. */
export function boxOf(primitive: Primitive): Box {
  switch (primitive.kind) {
    case 'box':
      return primitive;
    case 'text':
      return primitive.box;
    case 'disc': {
      const { x, y, r } = primitive;
      return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
    }
    case 'curve':
      return boxAround(arcsOf(primitive).flatMap(extremesOf));
  }
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** A line from one point to another. */
export function lineBetween(from: Point, to: Point, stroke: Stroke): Primitive {
  return { kind: 'curve', from, controls: [midpoint(from, to)], to, paint: { stroke } };
}

/** `x` of a line is its start, middle or end, depending on `align`; `y` is its baseline. */
export type TextPrimitive = {
  readonly kind: 'text';
  readonly lines: readonly (Point & { readonly text: string })[];
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'start' | 'middle' | 'end';
  /** Rotated by 90° clockwise around the first line's `x`, `y`. */
  readonly isTurned?: boolean;
  readonly colour: string;
  /** The measured bounding box of the text. */
  readonly box: Box;
};

/** A group of primitives that form one element: a node, a link, a name, the legend. */
export type DrawingPart = {
  readonly role: 'node' | 'link' | 'name' | 'around';
  /** The id of the element in the plan or in the picture; files contain it. */
  readonly id: string | null;
  /** The full name of the element. */
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
  /** The metadata of the file, as lines. */
  readonly description: string;
  /** In drawing order, the bottommost first. */
  readonly parts: readonly DrawingPart[];
  /** The header rows of a table, which repeat on every printed page. */
  readonly head?: VerticalRange;
};

/** A range of `y`. */
export type VerticalRange = { readonly from: number; readonly to: number };

/** The texts around a picture. */
export type Caption = {
  readonly title: string;
  /** The shown part of the plan, and the filters that hide the rest; a line each. */
  readonly about: readonly string[];
  /** Source, version, date and notice; a line each. */
  readonly foot: readonly string[];
  readonly description: string;
};

/**
 * A text for drawing: on one line, and without bidirectional control characters, which renderers treat differently.
 * Data files keep them.
 */
export function sanitizeText(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
