/** Positions in the matrix grid and keyboard navigation as in the ARIA grid pattern. Pure. */
import type { NodeId } from '../../plan/graph.ts';
import type { Matrix } from '../../plan/matrix.ts';

/** Header rows above the first initiative. */
export const HEAD = { strategies: 0, directions: 1, policies: 2, sums: 3 } as const;
export const HEAD_ROWS = 4;
/** Header columns before the first basic policy. */
export const SUM_COLUMN = 1;
export const HEAD_COLUMNS = 2;

/** Row and column index from 0, headers included. */
export type GridPosition = { readonly row: number; readonly column: number };

/** Columns that one cell covers; `to` is exclusive. */
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

/** Clamps a position to an existing cell: a matrix may shrink, and its top left corner is empty. */
export function nearestCell(matrix: Matrix, { row, column }: GridPosition): GridPosition {
  const place = {
    row: Math.max(0, Math.min(row, rowCount(matrix) - 1)),
    column: Math.max(0, Math.min(column, columnCount(matrix) - 1)),
  };
  return place.row < HEAD.policies && place.column < HEAD_COLUMNS ? { ...place, row: HEAD.policies } : place;
}

/** The cell at a position, named by its first column. */
export function cellAt(matrix: Matrix, place: GridPosition): GridPosition {
  return { row: place.row, column: spanAt(matrix, place).from };
}

/** Node that a click selects: the initiative of a row, or the branch or policy of a header. */
export function nodeAt(matrix: Matrix, { row, column }: GridPosition): NodeId | null {
  if (row >= HEAD_ROWS) return matrix.rows[row - HEAD_ROWS]?.initiative.id ?? null;
  if (column < HEAD_COLUMNS) return null;
  const at = column - HEAD_COLUMNS;
  const groups = groupsAt(matrix, row);
  if (groups === null) return matrix.columns[at]?.policy.id ?? null;
  return groups.find(({ from, columns }) => at >= from && at < from + columns)?.id ?? null;
}

/** Rows that PageUp and PageDown skip. */
export const PAGE_ROWS = 10;

/** The position that a key moves to; null for other keys. */
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
    // Keys do not move into the empty corner.
    return found.row === next.row || next.row < 0 || next.row > last.row ? found : place;
  };
  // The row of directions is left out where the plan has none.
  const skipped = (next: number) => (next === HEAD.directions && matrix.directions.length === 0 ? 1 : 0);
  switch (key) {
    case 'ArrowRight':
      return to({ row, column: span.to > last.column ? column : span.to });
    case 'ArrowLeft':
      return to({ row, column: span.from - 1 });
    case 'ArrowDown':
      return to({ row: row + 1 + skipped(row + 1), column });
    case 'ArrowUp':
      return row === 0 ? place : to({ row: row - 1 - skipped(row - 1), column });
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
