/**
 * How high rows must be for their wrapped texts. A row that says nothing is made higher by Excel, but not by every
 * program, and then texts lie over each other.
 */
import type { CellStyle } from 'hucre';
import type { CellValue, Row } from '../table.ts';

/** In points, of 11-point Yu Gothic. */
const LINE_PT = 18.75;

/** By place from 0, of rows that need more than a line. `widths`: of the columns, in characters. */
export function rowHeights(
  rows: readonly Row[],
  widths: readonly number[],
  styles: readonly CellStyle[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const wraps = styles.map(({ alignment }) => alignment?.wrapText === true);
  for (const [place, row] of rows.entries()) {
    // Heads wrap in every column.
    const lines = row.reduce<number>(
      (most, cell, column) =>
        place === 0 || wraps[column] === true ? Math.max(most, linesIn(cell, widths[column] ?? 1)) : most,
      1,
    );
    if (lines > 1) heights.set(place, Math.min(MAX_PT, lines * LINE_PT));
  }
  return heights;
}

/** As many of the rows are to be of one height. */
const COMMON_SHARE = 0.9;

/** The rows below the head as high as nine of ten need, so that they look even; what needs more has it. */
export function evenHeights(heights: ReadonlyMap<number, number>, rows: number): ReadonlyMap<number, number> {
  const needed = Array.from({ length: rows - 1 }, (_, index) => heights.get(index + 1) ?? LINE_PT);
  const usual = needed.toSorted((a, b) => a - b)[Math.floor((needed.length - 1) * COMMON_SHARE)] ?? LINE_PT;
  return new Map([...heights, ...needed.map((own, index) => [index + 1, Math.max(own, usual)] as const)]);
}

/** No row can be higher. */
const MAX_PT = 409;

/** Words do not break, and no font is exactly as wide as another. */
const WIDTH_SAFETY = 0.9;

/** How wide a column must be so that so many characters are sure to stand on one line. */
export function columnWidthFor(characters: number): number {
  return Math.ceil(characters / WIDTH_SAFETY);
}

function linesIn(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1;
  const room = Math.max(1, width * WIDTH_SAFETY);
  return cell.split(/\r\n?|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** In characters, of which a Japanese one takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[ -~｡-ﾟ]/.test(sign) ? 1 : 2), 0);
}
