/** Type and sizes of a matrix: on a page as wide as its table, or dense on a sheet of paper. */
import type { Matrix } from '../../../plan/matrix.ts';
import type { Mark } from '../../../plan/plan.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { LISTING_SIGNS } from '../../listingSigns.ts';
import type { TextStyle } from '../textBlock.ts';
import { type DrawnCell, HEAD, lineCell, markCell, NAME, SMALL, STRONG, turnedCell } from './cells.ts';
import type { ViewContent } from './viewBody.ts';

/** Sizes in CSS pixels. */
export type MatrixSetting = {
  readonly name: TextStyle;
  readonly strong: TextStyle;
  readonly head: TextStyle;
  readonly small: TextStyle;
  /** The greatest width of a name; `least`: the least widths of the columns. */
  readonly widest: number;
  readonly least: readonly [name: number, sum: number, column: number];
  readonly row: number;
  readonly pad: number;
  readonly number: (text: string) => DrawnCell;
  readonly mark: (mark: Mark, colour: string) => DrawnCell;
};

/** The least widths of columns on paper. */
export const MIN_ON_PAPER = { name: 325, sum: 42, column: 23 };
const MAX_ON_PAPER = { name: 423, column: 53 };
const PAPER_LEADING = 1.08;

/** Wider numbers are turned, in CSS pixels: thirty columns fit on paper. */
export const WIDEST_COLUMN = 48;

export function numberWidth({ number }: { readonly number: string }, measure: MeasureText): number {
  return measure(number, HEAD.size, HEAD.bold);
}

export function matrixSetting({ columns }: Matrix, { sheet, compact, measure }: ViewContent): MatrixSetting {
  if (sheet === null) {
    const column = Math.ceil(Math.max(26, ...columns.map(({ policy }) => numberWidth(policy, measure) + 8)));
    const isTurned = column > WIDEST_COLUMN;
    return {
      ...{ name: NAME, strong: STRONG, head: HEAD, small: SMALL },
      widest: compact ? 300 : 410,
      least: [140, 36, isTurned ? 26 : column],
      ...{ row: 22, pad: 3 },
      number: (text) =>
        isTurned ? turnedCell(text, HEAD, measure) : lineCell(text, HEAD, 'middle', measure),
      mark: (mark, colour) => markCell(mark === 'first', colour),
    };
  }
  const { name, sum } = MIN_ON_PAPER;
  const column = Math.min(MAX_ON_PAPER.column, Math.floor((sheet.width - name - sum) / columns.length));
  const widest = Math.min(MAX_ON_PAPER.name, sheet.width - sum - column * columns.length);
  const small = { ...HEAD, bold: false, leading: PAPER_LEADING };
  const strong = { ...HEAD, leading: PAPER_LEADING };
  return {
    ...{ name: small, strong, head: { ...HEAD, leading: 1.2 }, small },
    widest,
    least: [widest, sum, column],
    ...{ row: 13, pad: 0 },
    number: (text) => turnedCell(text, small, measure),
    mark: (mark) => lineCell(LISTING_SIGNS[mark], small, 'middle', measure),
  };
}
