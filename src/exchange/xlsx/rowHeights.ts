/**
 * Row heights for wrapped text. Excel fits rows without an explicit height, but not every program does, and text
 * would overlap there.
 */
import type { CellStyle } from 'hucre';
import type { CellValue, Row } from '../table.ts';

/** The height of a line of 11-point Yu Gothic, in points. */
const LINE_PT = 18.75;

/** Heights in points, by row index, of rows with more than one line. `widths`: of the columns, in characters. */
export function rowHeights(
  rows: readonly Row[],
  widths: readonly number[],
  styles: readonly CellStyle[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const wraps = styles.map(({ alignment }) => alignment?.wrapText === true);
  for (const [index, row] of rows.entries()) {
    // Headers wrap in every column.
    const lines = row.reduce<number>(
      (most, cell, column) =>
        index === 0 || wraps[column] === true ? Math.max(most, linesIn(cell, widths[column] ?? 1)) : most,
      1,
    );
    if (lines > 1) heights.set(index, Math.min(MAX_PT, lines * LINE_PT));
  }
  return heights;
}

/** The share of rows that get a uniform height. */
const COMMON_SHARE = 0.9;

/** Gives the rows below the header the height that nine of ten need; the others keep the height that they need. */
export function evenHeights(heights: ReadonlyMap<number, number>, rows: number): ReadonlyMap<number, number> {
  const needed = Array.from({ length: rows - 1 }, (_, index) => heights.get(index + 1) ?? LINE_PT);
  const common = [...needed].sort((a, b) => a - b)[Math.floor((needed.length - 1) * COMMON_SHARE)] ?? LINE_PT;
  return new Map([...heights, ...needed.map((own, index) => [index + 1, Math.max(own, common)] as const)]);
}

/** Excel's maximum row height. */
const MAX_PT = 409;

/** The share of a column width that text may fill: words do not break, and fonts differ in width. */
const WIDTH_SAFETY = 0.9;

/** The column width at which so many characters fit on one line. */
export function columnWidthFor(characters: number): number {
  return Math.ceil(characters / WIDTH_SAFETY);
}

function linesIn(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1;
  const room = Math.max(1, width * WIDTH_SAFETY);
  return cell.split(/\r\n?|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** In half-width characters; a full-width one counts as two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~｡-ﾟ]/.test(character) ? 1 : 2), 0);
}
