/**
 * A plan as CSV that is read as the same plan again: the two sheets of its workbook below each other, with a blank line
 * between them. As CSV has no types, a text among the stored values that looks like a number begins with an apostrophe.
 */
import type { PlanFile } from '../../plan/planFile.ts';
import { csvLines } from '../csv.ts';
import type { CellValue, Row } from '../table.ts';
import { isStoredHead, STORED_SHEET } from './storedFields.ts';
import { type Cell, cellText, type SheetTable, trimmedRows } from './table.ts';
import { planSheets } from './writePlanSheet.ts';

export function planCsv(plan: PlanFile): string {
  const { main, stored } = planSheets(plan);
  const [head = [], ...rows] = main.rows;
  const typed = stored.rows.map((row): Row => row.map(typedText));
  return [...csvLines(head.map(String), [...rows, [], ...typed])].join('');
}

/** The two sheets of a table that holds both; else the table itself. */
export function splitPlanCsv(table: SheetTable): readonly SheetTable[] {
  const { rows } = table;
  const isBlank = (row: readonly Cell[] = []) => row.every((cell) => cellText(cell) === '');
  const at = rows.findIndex((row, index) => isStoredHead(row) && isBlank(rows[index - 1]));
  if (at === -1) return [table];
  const stored = rows.slice(at).map((row) => row.map(typedCell));
  return [
    { ...table, rows: trimmedRows(rows.slice(0, at)) },
    { ...table, name: STORED_SHEET, rows: stored },
  ];
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function typedText(cell: CellValue): CellValue {
  return typeof cell === 'string' && (cell.startsWith("'") || NUMBER.test(cell)) ? `'${cell}` : cell;
}

/** The inverse of {@link typedText} on a cell that was read. */
function typedCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (cell.startsWith("'")) return cell.slice(1);
  return NUMBER.test(cell) ? Number(cell) : cell;
}
