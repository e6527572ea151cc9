/** The grid that the matrix is: the cell that Tab leads to, and what keys and pointers do. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Matrix } from '../../plan/matrix.ts';
import type { PolicyId } from '../../plan/schema.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import {
  cellAt,
  type GridPlace,
  gridMove,
  HEAD,
  HEAD_COLUMNS,
  HEAD_ROWS,
  nodeAt,
  placeIn,
} from './gridPlace.ts';
import { keepInSight } from './keepInSight.ts';

export function useMatrixGrid(matrix: Matrix, grid: RefObject<HTMLElement | null>) {
  const selected = useExplorer((state) => state.selected);
  const { select, hover } = useActions();
  const [active, setActive] = useState<GridPlace | null>(null);
  const [pointed, setPointed] = useState<PolicyId | null>(null);
  const selectedRow = matrix.rows.findIndex(({ initiative }) => initiative.id === selected);
  const selectedColumn = matrix.columns.findIndex(({ policy }) => policy.id === selected);
  const start =
    selectedRow >= 0
      ? { row: HEAD_ROWS + selectedRow, column: 0 }
      : selectedColumn >= 0
        ? { row: HEAD.policies, column: HEAD_COLUMNS + selectedColumn }
        : { row: HEAD_ROWS, column: 0 };
  const tabStop = placeIn(matrix, active ?? start);

  const policyAt = ({ row, column }: GridPlace): PolicyId | null =>
    row < HEAD.policies ? null : (matrix.columns[column - HEAD_COLUMNS]?.policy.id ?? null);
  const point = (place: GridPlace | null) => {
    setPointed(place === null ? null : policyAt(place));
    hover(place === null ? null : nodeAt(matrix, place));
  };
  const goTo = (place: GridPlace) => {
    // Of a large plan it may come only now.
    flushSync(() => setActive(place));
    const { row, column } = cellAt(matrix, place);
    const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (cell === null || cell === undefined) return;
    cell.focus();
    keepInSight(cell, () => document.activeElement === cell);
  };

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
      const toEnds = event.ctrlKey || event.metaKey;
      if (toEnds && event.key !== 'Home' && event.key !== 'End') return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const node = nodeAt(matrix, tabStop);
        if (node !== null) select(node);
        return;
      }
      const next = gridMove(matrix, tabStop, event.key, toEnds);
      if (next === null) return;
      event.preventDefault();
      goTo(next);
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null) return;
      const node = nodeAt(matrix, place);
      if (node !== null) select(node);
    },
    // Not on entering: what is put under a resting pointer is not what the user points at.
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') point(placeOf(event.target));
    },
    onPointerLeave: () => point(null),
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target);
      if (place === null) return;
      // A head over several columns keeps the column by which one came.
      const here = cellAt(matrix, tabStop);
      if (here.row !== place.row || here.column !== place.column || active === null) setActive(place);
      if (event.target.matches(':focus-visible')) point(place);
    },
    onBlur: () => point(null),
  };
  return { tabStop, pointed, handlers, selectedRow, selectedColumn };
}

/** The place of the cell that an event is about. */
function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
