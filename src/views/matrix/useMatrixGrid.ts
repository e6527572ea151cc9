/** Focus, keyboard and pointer handling of the matrix grid. */
import { type RefObject, useState } from 'react';
import type { Matrix } from '../../plan/matrix.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import { useRovingFocus } from '../../ui/useRovingFocus.ts';
import {
  cellAt,
  type GridPosition,
  gridMove,
  HEAD,
  HEAD_COLUMNS,
  HEAD_ROWS,
  nearestCell,
  nodeAt,
} from './gridPosition.ts';
import { keepInView } from './keepInView.ts';

export function useMatrixGrid(matrix: Matrix, grid: RefObject<HTMLElement | null>) {
  const selected = useExplorer((state) => state.selected);
  const { select, hover } = useActions();
  const [pointed, setPointed] = useState<PolicyId | null>(null);
  const selectedRow = matrix.rows.findIndex(({ initiative }) => initiative.id === selected);
  const selectedColumn = matrix.columns.findIndex(({ policy }) => policy.id === selected);
  const start =
    selectedRow >= 0
      ? { row: HEAD_ROWS + selectedRow, column: 0 }
      : selectedColumn >= 0
        ? { row: HEAD.policies, column: HEAD_COLUMNS + selectedColumn }
        : { row: HEAD_ROWS, column: 0 };
  const policyAt = ({ row, column }: GridPosition): PolicyId | null =>
    row < HEAD.policies ? null : (matrix.columns[column - HEAD_COLUMNS]?.policy.id ?? null);

  const { active, handlers } = useRovingFocus<GridPosition>({
    itemAt: (target) => {
      const place = placeOf(target);
      // A header that spans columns keeps the column from which the focus came.
      const { row, column } = cellAt(matrix, tabStop);
      return place?.row === row && place.column === column ? tabStop : place;
    },
    focus: (place) => {
      const { row, column } = cellAt(matrix, place);
      const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
      if (cell === null || cell === undefined) return;
      cell.focus();
      keepInView(cell, () => document.activeElement === cell);
    },
    move: (place, { key, shiftKey, ctrlKey, metaKey }) => {
      const toEnds = ctrlKey || metaKey;
      if (shiftKey || (toEnds && key !== 'Home' && key !== 'End')) return null;
      return gridMove(matrix, place, key, toEnds);
    },
    act: (place) => {
      const node = nodeAt(matrix, place);
      if (node !== null) select(node);
    },
    point: (place) => {
      setPointed(place === null ? null : policyAt(place));
      hover(place === null ? null : nodeAt(matrix, place));
    },
  });
  const tabStop = nearestCell(matrix, active ?? start);
  return { tabStop, pointed, handlers, selectedRow, selectedColumn };
}

/** Position of the cell that contains an event target. */
function placeOf(target: EventTarget): GridPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
