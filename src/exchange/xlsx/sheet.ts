/** Converts a worksheet to the input of the workbook library: header, rows, and print settings. */
import type { CellStyle, WriteSheet } from 'hucre';
import type { CellValue, Row } from '../table.ts';
import { cellText } from './cellText.ts';
import { evenHeights, rowHeights } from './rowHeights.ts';

export type WorksheetSpec = {
  readonly name: string;
  /** In characters, one per column. */
  readonly widths: readonly number[];
  /** The default styles, one per column. */
  readonly styles: readonly CellStyle[];
  /** The first `frozen.rows` of them are headers. */
  readonly rows: readonly Row[];
  /** Cells with a style of their own, by row and column from 0. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly style: CellStyle }[];
  /** Frozen rows and columns; they repeat on every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In points, by row index; they override the measured heights. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Whether rows get a uniform height, see {@link evenHeights}. */
  readonly even?: boolean;
  /** The number of printed columns, if not all. */
  readonly printed?: number;
  /** Whether the header has an autofilter. */
  readonly sortable: boolean;
};

/** The header and footer of each printed page. */
type HeaderFooter = { readonly title: string; readonly source: string; readonly date: string };

/** Excel's limit of 1,048,576 rows, without the header. */
export const MAX_ROWS = 1_048_575;
/** More columns would be too small to read on one page. */
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

/** `&` begins a formatting code, and Excel limits a header to 255 characters. */
function escapeHeaderText(text: string): string {
  const line = cellText(text).replaceAll(/\s+/g, ' ');
  return [...line].slice(0, 100).join('').replaceAll('&', '&&');
}

/** The letters of a column by its number from 1: A, B, …, Z, AA. */
function columnLetters(column: number): string {
  const index = column - 1;
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26)) + letter;
}
