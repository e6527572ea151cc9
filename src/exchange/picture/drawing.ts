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
  /** A piece of a disc, clockwise from the top; `from` and `to` in turns, 0–1. */
  | (Point & {
      readonly kind: 'slice';
      readonly r: number;
      readonly from: number;
      readonly to: number;
      readonly paint: Paint;
    })
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly paint: Paint }
  /** A quadratic Bézier curve. */
  | {
      readonly kind: 'curve';
      readonly from: Point;
      readonly control: Point;
      readonly to: Point;
      readonly paint: Paint;
    }
  | TextMark;

/** A line from one point to another. */
export function straight(from: Point, to: Point, stroke: Stroke): Mark {
  const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { kind: 'curve', from, control, to, paint: { stroke } };
}

/** `x` is where a line begins, or its middle; `y` is the baseline of each line. */
export type TextMark = {
  readonly kind: 'text';
  readonly lines: readonly (Point & { readonly text: string })[];
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'start' | 'middle';
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
};

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
