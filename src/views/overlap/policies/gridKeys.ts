/** Keyboard navigation in a table whose first row and column are headers. */

/** DOM indexes; 0 is a header. */
export type CellPosition = { readonly row: number; readonly column: number };

/** Position of the cell that contains an event target; null outside and in the corner. */
export function cellAt(target: EventTarget | null): CellPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
  const row = cell?.parentElement;
  if (cell === null || !(row instanceof HTMLTableRowElement)) return null;
  const place = { row: row.rowIndex, column: cell.cellIndex };
  return place.row === 0 && place.column === 0 ? null : place;
}

/** The position that a key moves to; null for other keys and at the edge. */
export function nextCell(
  { row, column }: CellPosition,
  key: string,
  far: boolean,
  last: number,
): CellPosition | null {
  const to = (next: CellPosition): CellPosition | null => {
    const isInside = next.row >= 0 && next.column >= 0 && next.row <= last && next.column <= last;
    return isInside && (next.row > 0 || next.column > 0) ? next : null;
  };
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1, column });
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: column - 1 });
    case 'ArrowRight':
      return to({ row, column: column + 1 });
    case 'Home':
      return to({ row: far ? 1 : row, column: 1 });
    case 'End':
      return to({ row: far ? last : row, column: last });
    default:
      return null;
  }
}
