/** Finds the rows that name the columns. Titles, notes and blank rows above them are no heads. */
import { cellText, type Merge, type SheetTable } from './table.ts';
import { isUnit } from './units.ts';

/** From 0, inclusive. `heads`: the parts of the head of each column, from the top; a merged cell heads all its columns. */
export type HeadRows = {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly (readonly string[])[];
};

/** Rows in which a head is looked for. */
const SEARCHED = 40;
const MAX_HEAD_ROWS = 3;
/** Rows that tell which columns are in use. */
const SAMPLED = 500;

export function findHeadRows(whole: SheetTable): HeadRows | null {
  const table = withMergesUntil(whole, SEARCHED + MAX_HEAD_ROWS);
  const used = usedColumns(table);
  if (used.length === 0) return null;
  let best: { row: number; filled: number } | null = null;
  for (let row = 0; row < Math.min(table.rows.length, SEARCHED); row += 1) {
    const filled = filledColumns(table, row, used);
    const isTitle =
      new Set(filled.map(({ merge, column }) => merge ?? column)).size < Math.min(2, used.length);
    if (isTitle || filled.length === 0 || mostlyNumbers(table, row)) continue;
    if (filled.length >= used.length * 0.6) {
      best = { row, filled: filled.length };
      break;
    }
    if (best === null || filled.length > best.filled) best = { row, filled: filled.length };
  }
  if (best === null) return null;
  let to = best.row;
  while (to - best.row + 1 < MAX_HEAD_ROWS && continuesHead(table, best.row, to, used)) to += 1;
  return headsOf(table, best.row, to);
}

/** The heads of given rows, from 0. */
export function headsOf(whole: SheetTable, from: number, to: number): HeadRows {
  const table = withMergesUntil(whole, to);
  const width = Math.max(0, ...table.rows.slice(from, to + 1).map((row) => row.length), usedWidth(table));
  const heads: string[][] = Array.from({ length: width }, () => []);
  for (let row = from; row <= to; row += 1) {
    let before = '';
    for (let column = 0; column < width; column += 1) {
      const merge = mergeAt(table, row, column);
      const own = cellText(table.rows[row]?.[column]);
      const covered = merge === null ? '' : cellText(table.rows[merge.top]?.[merge.left]);
      // Without merges, a blank to the right of an upper head belongs to it where a lower head names its part.
      const spread =
        row < to && own === '' && merge === null && hasLower(table, row, to, column) ? before : '';
      const text = own || covered || spread;
      if (own !== '' || covered !== '') before = text;
      else if (spread === '') before = '';
      const parts = heads[column];
      if (text !== '' && parts?.at(-1) !== text) parts?.push(text);
    }
  }
  return { from, to, heads };
}

function hasLower(table: SheetTable, row: number, to: number, column: number): boolean {
  for (let below = row + 1; below <= to; below += 1)
    if (cellText(table.rows[below]?.[column]) !== '') return true;
  return false;
}

/** Whether the row after `last` names parts of what the head above it names. */
function continuesHead(table: SheetTable, first: number, last: number, used: readonly number[]): boolean {
  const row = last + 1;
  if (row >= table.rows.length - 1) return false;
  const below = used.filter((column) => cellText(table.rows[row]?.[column]) !== '');
  if (below.length === 0) return false;
  if (below.some((column) => typeof table.rows[row]?.[column] === 'number')) return false;
  // A row of units: 千円 below 事業費, 件 below 指標.
  if (below.every((column) => isUnit(cellText(table.rows[row]?.[column])))) return true;
  const isWide = (column: number) => {
    const merge = mergeAt(table, last, column);
    return merge !== null && merge.right > merge.left && merge.bottom < row;
  };
  const isTall = (column: number) => (mergeAt(table, last, column)?.bottom ?? 0) >= row;
  if (used.some(isWide) || used.some(isTall)) return used.some(isWide) && below.some(isWide);
  // Without merges: every gap of the row above is filled, and every blank below has a head above it.
  const hasText = (at: number, column: number) => cellText(table.rows[at]?.[column]) !== '';
  const gaps = used.filter((column) => !hasText(last, column));
  const complete = used.every((column) => hasText(row, column) || hasHead(table, first, last, column));
  const texts = below.map((column) => cellText(table.rows[row]?.[column]));
  const repeats = new Set(texts).size < texts.length;
  return gaps.length > 0 && complete && repeats && gaps.every((column) => hasText(row, column));
}

function hasHead(table: SheetTable, first: number, last: number, column: number): boolean {
  for (let row = first; row <= last; row += 1) if (cellText(table.rows[row]?.[column]) !== '') return true;
  return false;
}

/** The columns with at least two cells, as a note beside the table has one. */
function usedColumns(table: SheetTable): readonly number[] {
  const counts: number[] = [];
  for (const row of table.rows.slice(0, SAMPLED))
    row.forEach((cell, column) => {
      if (cellText(cell) !== '') counts[column] = (counts[column] ?? 0) + 1;
    });
  const least = counts.some((count) => count >= 2) ? 2 : 1;
  return Array.from(counts.keys()).filter((column) => (counts[column] ?? 0) >= least);
}

function usedWidth(table: SheetTable): number {
  let width = 0;
  for (const row of table.rows) width = Math.max(width, row.length);
  return width;
}

function filledColumns(table: SheetTable, row: number, used: readonly number[]) {
  return used
    .map((column) => ({ column, merge: mergeAt(table, row, column) }))
    .filter(
      ({ column, merge }) =>
        cellText(table.rows[row]?.[column]) !== '' ||
        (merge !== null && cellText(table.rows[merge.top]?.[merge.left]) !== ''),
    );
}

function mostlyNumbers(table: SheetTable, row: number): boolean {
  const filled = (table.rows[row] ?? []).filter((cell) => cellText(cell) !== '');
  return filled.filter((cell) => typeof cell === 'number').length > filled.length / 3;
}

/** Without the merges of the rows below, which may be many. */
function withMergesUntil(table: SheetTable, row: number): SheetTable {
  return { ...table, merges: table.merges.filter(({ top }) => top <= row) };
}

function mergeAt(table: SheetTable, row: number, column: number): Merge | null {
  return (
    table.merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    ) ?? null
  );
}
