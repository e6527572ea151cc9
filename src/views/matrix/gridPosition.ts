/** Where one is in the grid, what stands there, and where a key leads, as the ARIA practices have it. Pure. */
import type { NodeId } from '../../plan/graph.ts';
import type { Matrix } from '../../plan/matrix.ts';

/** Strategies, directions, basic policies and their sums stand above the first initiative. */
export const HEAD = { strategies: 0, directions: 1, policies: 2, sums: 3 } as const;
export const HEAD_ROWS = 4;
/** Names and their sums stand before the first basic policy. */
export const SUM_COLUMN = 1;
export const HEAD_COLUMNS = 2;

/** Row and column of the grid from 0, heads included. */
export type GridPosition = { readonly row: number; readonly column: number };

/** Columns that one cell covers: from the first up to, not with, the second. */
type Span = { readonly from: number; readonly to: number };

export function rowCount({ rows }: Matrix): number {
  return HEAD_ROWS + rows.length;
}

export function columnCount({ columns }: Matrix): number {
  return HEAD_COLUMNS + columns.length;
}

function groupsAt(matrix: Matrix, row: number): Matrix['strategies'] | Matrix['directions'] | null {
  return row === HEAD.strategies ? matrix.strategies : row === HEAD.directions ? matrix.directions : null;
}

function spanAt(matrix: Matrix, { row, column }: GridPosition): Span {
  for (const group of groupsAt(matrix, row) ?? []) {
    const from = HEAD_COLUMNS + group.from;
    if (column >= from && column < from + group.columns) return { from, to: from + group.columns };
  }
  return { from: column, to: column + 1 };
}

/** The nearest place that has a cell: a matrix gets smaller, and its upper left corner is empty. */
export function nearestCell(matrix: Matrix, { row, column }: GridPosition): GridPosition {
  const place = {
    row: Math.max(0, Math.min(row, rowCount(matrix) - 1)),
    column: Math.max(0, Math.min(column, columnCount(matrix) - 1)),
  };
  return place.row < HEAD.policies && place.column < HEAD_COLUMNS ? { ...place, row: HEAD.policies } : place;
}

/** The cell at a place, named by its first column. */
export function cellAt(matrix: Matrix, place: GridPosition): GridPosition {
  return { row: place.row, column: spanAt(matrix, place).from };
}

/** What is chosen by a place: a row's initiative in all of the row, else the branch or policy of a head. */
export function nodeAt(matrix: Matrix, { row, column }: GridPosition): NodeId | null {
  if (row >= HEAD_ROWS) return matrix.rows[row - HEAD_ROWS]?.initiative.id ?? null;
  if (column < HEAD_COLUMNS) return null;
  const at = column - HEAD_COLUMNS;
  const groups = groupsAt(matrix, row);
  if (groups === null) return matrix.columns[at]?.policy.id ?? null;
  return groups.find(({ from, columns }) => at >= from && at < from + columns)?.id ?? null;
}

/** Rows that PageUp and PageDown pass over. */
export const PAGE_ROWS = 10;

/** Null for a key that is not the grid's. */
export function gridMove(
  matrix: Matrix,
  place: GridPosition,
  key: string,
  toEnds: boolean,
): GridPosition | null {
  const { row, column } = place;
  const last = { row: rowCount(matrix) - 1, column: columnCount(matrix) - 1 };
  const span = spanAt(matrix, place);
  const to = (next: GridPosition) => {
    const found = nearestCell(matrix, next);
    // Into the empty corner leads no way.
    return found.row === next.row || next.row < 0 || next.row > last.row ? found : place;
  };
  switch (key) {
    case 'ArrowRight':
      return to({ row, column: span.to > last.column ? column : span.to });
    case 'ArrowLeft':
      return to({ row, column: span.from - 1 });
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowUp':
      return row === 0 ? place : to({ row: row - 1, column });
    case 'Home':
      return toEnds
        ? { row: HEAD.policies, column: 0 }
        : { row, column: row < HEAD.policies ? HEAD_COLUMNS : 0 };
    case 'End':
      return toEnds ? last : { row, column: last.column };
    case 'PageDown':
      return to({ row: row + PAGE_ROWS, column });
    case 'PageUp':
      return nearestCell(matrix, { row: row - PAGE_ROWS, column });
    default:
      return null;
  }
}
