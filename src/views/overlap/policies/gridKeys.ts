/** Where the keys lead in a table whose first row and column are heads. */

/** As the table counts its rows and cells: 0 are the heads. */
export type CellPosition = { readonly row: number; readonly column: number };

/** The cell that an event came from; null for what is none, and for the corner. */
export function cellAt(target: EventTarget | null): CellPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
  const row = cell?.parentElement;
  if (cell === null || !(row instanceof HTMLTableRowElement)) return null;
  const place = { row: row.rowIndex, column: cell.cellIndex };
  return place.row === 0 && place.column === 0 ? null : place;
}

/** Where a key leads from here; null for other keys, and where nothing is left in that direction. */
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
