/** A sheet as the workbook's writer takes it: heads, rows, and how it is printed. */
import type { CellStyle, WriteSheet } from 'hucre';
import type { CellValue, Row } from '../table.ts';
import { cellText } from './cellText.ts';
import { evenHeights, rowHeights } from './rowHeights.ts';

export type WorksheetSpec = {
  readonly name: string;
  /** Of characters, one for each column. */
  readonly widths: readonly number[];
  /** Of what no cell says otherwise, one for each column. */
  readonly styles: readonly CellStyle[];
  /** The first `frozen.rows` of them are heads. */
  readonly rows: readonly Row[];
  /** Own styles, by row and column. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly style: CellStyle }[];
  /** Rows and columns that stay in sight, and stand on every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly heights?: ReadonlyMap<number, number>;
  /** Whether rows are to be of one height, as far as their texts allow. */
  readonly even?: boolean;
  /** How many columns are printed, if not all. */
  readonly printed?: number;
  /** Whether the head filters and sorts. */
  readonly sortable: boolean;
};

/** What stands above and below each printed page. */
export type HeaderFooter = { readonly title: string; readonly source: string; readonly date: string };

const EXCEL_ROWS = 1_048_576;
/** Heads and rows together; more, no sheet can hold. */
export const MAX_ROWS = EXCEL_ROWS - 1;
/** From so many columns on a page would be too small to read. */
const COLUMNS_ON_PAGE = 45;

export function writeSheet(plan: WorksheetSpec, page: HeaderFooter): WriteSheet {
  const { name, rows, widths, frozen } = plan;
  const columns = widths.length;
  const printed = plan.printed ?? columns;
  const needed = rowHeights(rows, widths, plan.styles);
  const heights = plan.even === true ? evenHeights(needed, rows.length) : needed;
  const last = `${columnLetters(columns)}${Math.max(rows.length, frozen.rows)}`;
  return {
    name,
    columns: widths.map((width, index) => ({ width, style: plan.styles[index] ?? {} })),
    rows: rows.map((row) => row.map(value)),
    cells: new Map(plan.cells.map(({ row, column, style }) => [`${row},${column}`, { style }])),
    rowDefs: new Map([...heights, ...(plan.heights ?? [])].map(([row, height]) => [row, { height }])),
    freezePane: { rows: frozen.rows, columns: frozen.columns },
    ...(plan.sortable ? { autoFilter: { range: `A${frozen.rows}:${last}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.ceil(printed / COLUMNS_ON_PAGE),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${columnLetters(printed)}$${Math.max(rows.length, frozen.rows)}`,
      printTitlesRow: `$1:$${frozen.rows}`,
      ...(frozen.columns > 0 ? { printTitlesColumn: '$A:$A' } : {}),
    },
    headerFooter: {
      oddHeader: `&L${escapeHeaderText(`${page.title}  ${name}`)}&R${escapeHeaderText(page.date)}`,
      oddFooter: `&L${escapeHeaderText(page.source)}&R&P / &N`,
    },
  };
}

function value(cell: CellValue): string | number | null {
  return typeof cell === 'string' ? cellText(cell) : cell;
}

/** `&` begins a code there, and all of it may have 255 signs. */
function escapeHeaderText(text: string): string {
  const line = cellText(text).replaceAll(/\s+/g, ' ');
  return [...line].slice(0, 100).join('').replaceAll('&', '&&');
}

/** The name of a column by its place from 1: A, B, …, Z, AA. */
export function columnLetters(place: number): string {
  const index = place - 1;
  const sign = String.fromCharCode(65 + (index % 26));
  return index < 26 ? sign : columnLetters(Math.floor(index / 26)) + sign;
}
