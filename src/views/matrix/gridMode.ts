/** How the matrix is laid out: whole, its columns sharing the room, or, if it is large, as a window on fixed ones. */
import type { CSSProperties } from 'react';
import type { Matrix } from '../../plan/matrix.ts';
import { HEAD_COLUMNS } from './gridPosition.ts';

export type GridMode = 'whole' | 'window';

/** More than this many cells would hold the page up. */
const FEW_CELLS = 6_000;
/** So many rows stand close together, to be seen at once. */
const DENSE_ROWS = 45;
/** A column of a window. */
export const COLUMN_PX = 30;

export function gridModeOf({ rows, columns }: Matrix): GridMode {
  return rows.length * columns.length > FEW_CELLS ? 'window' : 'whole';
}

export function isDense({ rows }: Matrix): boolean {
  return rows.length <= DENSE_ROWS;
}

/** Puts a cell at a basic policy's column, counted from 0. */
export function columnStyle(frame: GridMode, at: number, columns = 1): CSSProperties {
  return frame === 'whole'
    ? { gridColumn: `${at + HEAD_COLUMNS + 1} / span ${columns}` }
    : {
        insetInlineStart: `calc(var(--before) + ${at * COLUMN_PX}px)`,
        width: `${columns * COLUMN_PX}px`,
      };
}

/** The columns of the whole grid: what names leave is shared. */
export function gridStyle(frame: GridMode, { columns: { length } }: Matrix): CSSProperties {
  if (frame === 'window') return { width: `calc(var(--before) + ${length * COLUMN_PX}px)` };
  const shared = length === 0 ? '' : ` repeat(${length}, minmax(var(--least-column), var(--most-column)))`;
  return { gridTemplateColumns: `max-content max-content${shared}` };
}

/** The rows of the whole grid: what heads leave is shared. */
export function rowsStyle({ rows: { length } }: Matrix): CSSProperties {
  const share = `calc((100cqb - var(--heads)) / ${Math.max(1, length)})`;
  return { gridAutoRows: `minmax(clamp(var(--least-row), ${share}, var(--most-row)), auto)` };
}
