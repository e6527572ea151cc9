/** The sheets of xlsx and ods workbooks, with the cached values of formulas. */
import type { CellValue, Sheet } from 'hucre';
import { type Cell, MAX_COLUMNS, MAX_ROWS, type SheetTable, trimmedRows } from './table.ts';
import type { ZipParts } from './zipParts.ts';

/** A number format that shows leading zeros: 00 shows 1 as 01. */
const ZEROS = /^0{2,}$/;
const ZEROS_IN_STYLES = /formatCode="0{2,}"/;

export async function officeSheets(
  bytes: Uint8Array,
  parts: ZipParts,
  kind: 'xlsx' | 'ods',
): Promise<readonly SheetTable[]> {
  const options = {
    maxRows: MAX_ROWS + 1,
    // Reading styles takes a quarter longer, and only their zeros matter.
    readStyles: ZEROS_IN_STYLES.test(new TextDecoder().decode(parts['xl/styles.xml'] ?? new Uint8Array())),
  };
  const { sheets } =
    kind === 'xlsx'
      ? await (await import('hucre/xlsx')).readXlsx(bytes, options)
      : await (await import('hucre/ods')).readOds(bytes, options);
  return sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden).map(sheetTable);
}

function sheetTable(sheet: Sheet): SheetTable {
  const isCut = sheet.rows.length > MAX_ROWS;
  const rows = sheet.rows
    .slice(0, MAX_ROWS)
    .map((row, rowAt) =>
      row
        .slice(0, MAX_COLUMNS)
        .map((value, column) => cellOf(value, sheet.cells?.get(`${rowAt},${column}`)?.style?.numFmt)),
    );
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden === true);
  return {
    name: sheet.name,
    rows: trimmedRows(rows),
    merges,
    hiddenRows: new Set(hiddenRows.map(([row]) => row)),
    isCut,
  };
}

function cellOf(value: CellValue, format: string | undefined): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    if (format !== undefined && ZEROS.test(format) && Number.isInteger(value) && value >= 0)
      return String(value).padStart(format.length, '0');
    // Excel computes in binary and shows 15 digits: 0.1 + 0.2 is 0.3.
    return Number(value.toPrecision(15));
  }
  return value;
}
