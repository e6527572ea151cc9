/** Layout of the matrix: whole with flexible columns, or virtualised with fixed columns if it is large. */

import type { CSSProperties } from 'react';
import type { Matrix } from '../../plan/matrix.ts';
import { emWidth } from '../../ui/emWidth.ts';
import { HEAD_COLUMNS } from './gridPosition.ts';

export type GridMode = 'whole' | 'window';

/** More cells would block the page. */
const MAX_WHOLE_CELLS = 6_000;
/** Up to this many rows use the dense layout, so that all are visible at once. */
const MAX_DENSE_ROWS = 45;
/** Column width of a virtualised matrix. */
export const COLUMN_PX = 30;

export function gridModeOf({ rows, columns }: Matrix): GridMode {
  return rows.length * columns.length > MAX_WHOLE_CELLS ? 'window' : 'whole';
}

export function isDense({ rows }: Matrix): boolean {
  return rows.length <= MAX_DENSE_ROWS;
}

/** Style that places a cell at a column, counted from 0. */
export function columnStyle(frame: GridMode, at: number, columns = 1): CSSProperties {
  return frame === 'whole'
    ? { gridColumn: `${at + HEAD_COLUMNS + 1} / span ${columns}` }
    : {
        insetInlineStart: `calc(var(--before) + ${at * COLUMN_PX}px)`,
        width: `${columns * COLUMN_PX}px`,
      };
}

/** Grid columns of the whole matrix, after those of names and sums: they share the width that names leave. */
export function gridStyle(
  frame: GridMode,
  { columns: { length } }: Matrix,
): CSSProperties & Partial<Record<'--columns', string>> {
  if (frame === 'window') return { width: `calc(var(--before) + ${length * COLUMN_PX}px)` };
  return length === 0
    ? {}
    : { '--columns': `repeat(${length}, minmax(var(--least-column), var(--most-column)))` };
}

/** The width of the longest number of a basic policy, in em: the height of its turned header. */
export function numbersStyle({ columns }: Matrix): CSSProperties & Record<'--numbers', number> {
  return { '--numbers': Math.max(0, ...columns.map(({ policy }) => emWidth(policy.number))) };
}

/** Grid rows of the whole matrix: they share the height that headers leave. */
export function rowsStyle({ rows: { length } }: Matrix): CSSProperties {
  const share = `calc((100cqb - var(--heads)) / ${Math.max(1, length)})`;
  return { gridAutoRows: `minmax(clamp(var(--least-row), ${share}, var(--most-row)), auto)` };
}
