/** Lays out a table as primitives: columns as wide as their widest cell, lines between rows. */
import {
  type Box,
  type DrawingPart,
  type Ink,
  lineBetween,
  opaqueLine,
  type Primitive,
  type Stroke,
} from '../drawing.ts';
import { framePart, HAIRLINE, type SizedContent } from '../page.ts';
import type { DrawnCell } from './cells.ts';

export type GridCell = {
  readonly cell: DrawnCell;
  /** The index of its first column; `columns` is the number of columns that it spans. */
  readonly at: number;
  readonly columns?: number;
  readonly ground?: Ink;
};

export type GridRow = {
  /** The id and name of the element of the row; null for header rows. */
  readonly id: string | null;
  readonly name: string | null;
  readonly cells: readonly GridCell[];
  readonly ground?: Ink;
  /** The line under the row: a hairline by default, null for none. */
  readonly line?: Stroke | null;
};

/** A header row. */
export function headRow(cells: readonly GridCell[], line: GridRow['line'] = HEAD_LINE): GridRow {
  return { id: null, name: null, line: line ?? null, cells };
}

/** A vertical line before a column, from a row to the bottom. */
export type ColumnLine = { readonly before: number; readonly fromRow: number; readonly stroke: Stroke };
/** A background behind columns, from a row to the bottom. */
export type Band = {
  readonly from: number;
  readonly columns: number;
  readonly fromRow: number;
  readonly ink: Ink;
};

type Grid = {
  readonly rows: readonly GridRow[];
  /** The least widths of the columns, in CSS pixels; the widths themselves where `isFixed`. */
  readonly least: readonly number[];
  readonly isFixed?: boolean;
  readonly leastRow: number;
  /** The vertical padding of a row. */
  readonly pad?: number;
  readonly lines?: readonly ColumnLine[];
  readonly bands?: readonly Band[];
};

export const HEAD_LINE: Stroke = opaqueLine('#767676', 1.5);

/** Lays out the grid from 0, 0. Each row becomes a part. */
export function layoutGrid(grid: Grid): SizedContent {
  const { rows, least, isFixed = false, leastRow, pad = 3, lines = [], bands = [] } = grid;
  const widths = isFixed ? least : widthsOf(rows, least);
  const lefts = runningSums(widths);
  const heights = rows.map(({ cells }) =>
    Math.ceil(Math.max(leastRow, ...cells.map(({ cell }) => cell.height + 2 * pad))),
  );
  const tops = runningSums(heights);
  const [width, height] = [lefts.at(-1) ?? 0, tops.at(-1) ?? 0];
  const left = (column: number) => lefts[column] ?? width;
  const top = (row: number) => tops[row] ?? height;

  const behind = bands.map(({ from, columns, fromRow, ink }): Primitive => {
    const box = { x: left(from), y: top(fromRow), w: left(from + columns) - left(from) };
    return { kind: 'box', ...box, h: height - box.y, radius: 0, paint: { fill: ink } };
  });
  const upright = lines.map(({ before, fromRow, stroke }) =>
    lineBetween({ x: left(before), y: top(fromRow) }, { x: left(before), y: height }, stroke),
  );
  const level = rows.flatMap(({ line = HAIRLINE }, row): readonly Primitive[] => {
    const y = top(row + 1);
    return line === null ? [] : [lineBetween({ x: 0, y }, { x: width, y }, line)];
  });
  const boxOf = (row: number, { at, columns = 1 }: GridCell): Box => ({
    x: left(at),
    y: top(row),
    w: left(at + columns) - left(at),
    h: heights[row] ?? 0,
  });
  const grounds = rows.flatMap(({ ground }, row) =>
    ground === undefined ? [] : [filledRect({ x: 0, y: top(row), w: width, h: heights[row] ?? 0 }, ground)],
  );
  const cellGrounds = rows.flatMap(({ cells }, row) =>
    cells.flatMap((each) => (each.ground === undefined ? [] : [filledRect(boxOf(row, each), each.ground)])),
  );
  const parts = rows.map(({ id, name, cells }, row): DrawingPart => {
    const primitives = cells.flatMap((each) => each.cell.draw(boxOf(row, each)));
    return { role: id === null ? 'around' : 'node', id, name, primitives };
  });
  // Drawing order: backgrounds, lines, text.
  const below = [...cellGrounds, ...grounds, ...behind, ...level, ...upright];
  return {
    width,
    height,
    head: top(rows.findIndex(({ id }) => id !== null)),
    parts: [
      ...(below.length === 0 ? [] : [framePart(below)]),
      ...parts.filter(({ primitives }) => primitives.length > 0),
    ],
  };
}

function widthsOf(rows: readonly GridRow[], least: readonly number[]): readonly number[] {
  const widths = [...least];
  for (const { cells } of rows)
    for (const { cell, at, columns = 1 } of cells)
      if (columns === 1) widths[at] = Math.max(widths[at] ?? 0, cell.width);
  // A column that no row has is empty.
  return Array.from(widths, (width = 0) => Math.ceil(width));
}

/** The start of each length, and the end of the last. */
function runningSums(lengths: readonly number[]): readonly number[] {
  const sums = [0];
  for (const length of lengths) sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}

function filledRect(box: Box, fill: Ink): Primitive {
  return { kind: 'box', ...box, radius: 0, paint: { fill } };
}
