/** The contents of table cells: each has a size and draws itself into a given box. */
import type { PlanNode } from '../../../plan/graph.ts';
import { breakPieces, languageIn, pieceJoint } from '../../../plan/text.ts';
import { INK, INK_SOFT, PAPER } from '../../../ui/palette.ts';
import type { BreakableText, MeasureText } from '../../../ui/wrap.ts';
import { type Box, fullOrHollow, opaque, type Primitive } from '../drawing.ts';
import { brokenLines, type TextStyle } from '../textBlock.ts';

export type DrawnCell = {
  readonly width: number;
  readonly height: number;
  readonly draw: (box: Box) => readonly Primitive[];
};

export type Align = 'start' | 'middle' | 'end';

/** Type sizes in CSS pixels. */
export const NAME: TextStyle = { size: 13, bold: false, colour: INK };
export const STRONG: TextStyle = { size: 13, bold: true, colour: INK };
export const HEAD: TextStyle = { size: 12, bold: true, colour: INK };
export const SMALL: TextStyle = { size: 12, bold: false, colour: INK_SOFT };

/** The line height, and the distance from the middle of a line to its baseline, in em. */
const LEADING = 1.3;
const BASELINE = 0.38;
/** The horizontal padding of text, in CSS pixels. */
const PAD = 5;

export const NOTHING: DrawnCell = { width: 0, height: 0, draw: () => [] };

/** A node's name, wrapped at the plan's reviewed breaks where it is wider than `widest`. */
export function nameCell(
  node: PlanNode,
  language: string,
  look: TextStyle,
  widest: number,
  measure: MeasureText,
): DrawnCell {
  const text = {
    pieces: breakPieces(node.breaks, language),
    joint: pieceJoint(languageIn(node.breaks, language)),
  };
  return textCell(text, look, 'start', widest, measure);
}

/** Text on one line. */
export function lineCell(text: string, look: TextStyle, align: Align, measure: MeasureText): DrawnCell {
  return textCell({ pieces: [text], joint: '' }, look, align, Number.POSITIVE_INFINITY, measure);
}

export function textCell(
  text: BreakableText,
  look: TextStyle,
  align: Align,
  widest: number,
  measure: MeasureText,
): DrawnCell {
  return linesCell(brokenLines(text, widest, look, measure).lines, look, align, measure);
}

/** Text with given lines. */
export function linesCell(
  lines: readonly string[],
  { size, bold, colour, leading = LEADING }: TextStyle,
  align: Align,
  measure: MeasureText,
): DrawnCell {
  const widths = lines.map((line) => measure(line, size, bold));
  const width = Math.max(0, ...widths);
  const height = lines.length * size * leading;
  return {
    width: width + 2 * PAD,
    height,
    draw: (box) => {
      const y = box.y + (box.h - height) / 2;
      const startOf = (own: number) =>
        align === 'end' ? box.x + box.w - PAD - own : box.x + (align === 'middle' ? box.w / 2 : PAD);
      const left = align === 'middle' ? box.x + (box.w - width) / 2 : startOf(width);
      return [
        {
          kind: 'text',
          lines: lines.map((line, at) => ({
            text: line,
            x: startOf(widths[at] ?? 0),
            y: y + ((at + 0.5) * leading + BASELINE) * size,
          })),
          size,
          bold,
          align: align === 'middle' ? 'middle' : 'start',
          colour,
          box: { x: left, y, w: width, h: height },
        },
      ];
    },
  };
}

/** Text rotated by 90° clockwise, centred in its column. */
export function turnedCell(text: string, { size, bold, colour }: TextStyle, measure: MeasureText): DrawnCell {
  const length = measure(text, size, bold);
  return {
    width: size,
    height: length + 6,
    draw: ({ x, y, w, h }) => [
      {
        kind: 'text',
        lines: [{ text, x: x + w / 2 - BASELINE * size, y: y + h / 2 }],
        size,
        bold,
        align: 'middle',
        isTurned: true,
        colour,
        box: { x: x + (w - size) / 2, y: y + (h - length) / 2, w: size, h: length },
      },
    ],
  };
}

const SIGN = 5;

/** ● or ○ as a disc, so that its size does not depend on the font. */
export function markCell(filled: boolean, colour: string): DrawnCell {
  return {
    width: 2 * SIGN + 6,
    height: 2 * SIGN + 4,
    draw: (box) => [signMark(filled, colour, box.x + box.w / 2, box.y + box.h / 2)],
  };
}

export function signMark(filled: boolean, colour: string, x: number, y: number): Primitive {
  const paint = fullOrHollow(filled, colour, 2);
  return { kind: 'disc', x, y, r: filled ? SIGN : SIGN - 1, paint };
}

/** A segment of a bar. */
export type Segment = {
  readonly value: number;
  readonly colour: string;
  /** Drawn where the segment is wide enough. */
  readonly text?: string;
  /** Outlined only, as the marks of re-listings. */
  readonly hollow?: boolean;
};

const BAR = 14;
/** The gap between two segments. */
const DIVIDER = 1.5;
/** The horizontal padding of a segment's text. */
const TEXT_PAD = 1;

/** A stacked bar; the value `whole` is `width` CSS pixels wide. */
export function barCell(
  segments: readonly Segment[],
  whole: number,
  width: number,
  measure: MeasureText,
): DrawnCell {
  const scale = width / Math.max(1, whole);
  return {
    width: width + 2 * PAD,
    height: BAR + 4,
    draw: (box) => {
      let right = box.x + PAD;
      const y = box.y + (box.h - BAR) / 2;
      return segments
        .filter(({ value }) => value > 0)
        .flatMap(({ value, colour, text, hollow = false }, at): readonly Primitive[] => {
          const x = at === 0 ? right : right + DIVIDER;
          right += value * scale;
          const w = Math.max(0, right - x);
          const mark = barMark(x, y, w, colour, hollow);
          if (text === undefined || measure(text, HEAD.size, true) + 2 * TEXT_PAD > w) return [mark];
          const words = lineCell(text, { ...HEAD, colour: PAPER }, 'middle', measure);
          return [mark, ...words.draw({ x, y, w, h: BAR })];
        });
    },
  };
}

const HOLLOW_LINE = 1.5;

function barMark(x: number, y: number, w: number, colour: string, hollow: boolean): Primitive {
  const half = hollow ? HOLLOW_LINE / 2 : 0;
  const box = { x: x + half, y: y + half, w: Math.max(0, w - 2 * half), h: BAR - 2 * half };
  return { kind: 'box', ...box, radius: 0, paint: fullOrHollow(!hollow, colour, HOLLOW_LINE) };
}

/** Several cells side by side in one, each vertically centred. */
export function besideCell(cells: readonly DrawnCell[]): DrawnCell {
  return {
    width: cells.reduce((sum, { width }) => sum + width, 0),
    height: Math.max(0, ...cells.map(({ height }) => height)),
    draw: (box) => {
      let { x } = box;
      return cells.flatMap((cell) => {
        const marks = cell.draw({ ...box, x, w: cell.width });
        x += cell.width;
        return marks;
      });
    },
  };
}

/** A badge: white text on the colour of a strategy. */
export function badgeCell(text: string, colour: string, measure: MeasureText): DrawnCell {
  const words = lineCell(text, { ...HEAD, colour: PAPER }, 'middle', measure);
  const [w, h] = [words.width, words.height + 2];
  return {
    width: w + 4,
    height: h,
    draw: (box) => {
      const inner = { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
      const fill = opaque(colour);
      return [{ kind: 'box', ...inner, radius: 4, paint: { fill } }, ...words.draw(inner)];
    },
  };
}
