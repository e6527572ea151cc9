/**
 * A picture as a list of things to draw, with what stands around it: what the writers of files make SVG and
 * pixels from. CSS pixels; y grows downwards. It knows no plan, and a writer needs nothing else.
 */
import type { Language } from '../../i18n/languages.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly w: number; readonly h: number };

/** `#rrggbb`, and how much of it covers what is below, 0–1. */
export type Ink = { readonly colour: string; readonly opacity: number };
export type Stroke = Ink & { readonly width: number; readonly dash: readonly number[] };
export type Paint = { readonly fill?: Ink; readonly stroke?: Stroke };

export type Mark =
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
  | TextMark;

/** A quadratic Bézier curve. */
export type Arc = { readonly from: Point; readonly control: Point; readonly to: Point };

/** The arcs that a curve is made of. */
export function arcsOf({ from, controls, to }: Mark & { kind: 'curve' }): readonly Arc[] {
  return controls.map((control, index) => {
    const [before, next] = [controls[index - 1], controls[index + 1]];
    return {
      from: before === undefined ? from : between(before, control),
      control,
      to: next === undefined ? to : between(control, next),
    };
  });
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** A line from one point to another. */
export function straight(from: Point, to: Point, stroke: Stroke): Mark {
  return { kind: 'curve', from, controls: [between(from, to)], to, paint: { stroke } };
}

/** `x` is where a line begins, has its middle, or ends; `y` is the baseline of each line. */
export type TextMark = {
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
export type Part = {
  readonly role: 'node' | 'link' | 'name' | 'around';
  /** Of the thing in the plan or in the picture, as readers of the file may look for it. */
  readonly id: string | null;
  /** What it is called in full. */
  readonly name: string | null;
  readonly marks: readonly Mark[];
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
  readonly parts: readonly Part[];
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
export function drawnText(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
