/** A sheet as the workbook's writer takes it: heads, rows, and how it is printed. */
import type { CellStyle, WriteSheet } from 'hucre';
import type { Cell, Row } from '../table.ts';
import { cellText } from './cellText.ts';
import { evenHeights, rowHeights } from './rowHeights.ts';

export type SheetPlan = {
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
export type PageWords = { readonly title: string; readonly source: string; readonly date: string };

const EXCEL_ROWS = 1_048_576;
/** Heads and rows together; more, no sheet can hold. */
export const MOST_ROWS = EXCEL_ROWS - 1;
/** From so many columns on a page would be too small to read. */
const COLUMNS_ON_PAGE = 45;

export function writeSheet(plan: SheetPlan, page: PageWords): WriteSheet {
  const { name, rows, widths, frozen } = plan;
  const columns = widths.length;
  const printed = plan.printed ?? columns;
  const needed = rowHeights(rows, widths, plan.styles);
  const heights = plan.even === true ? evenHeights(needed, rows.length) : needed;
  const last = `${letters(columns)}${Math.max(rows.length, frozen.rows)}`;
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
      printArea: `$A$1:$${letters(printed)}$${Math.max(rows.length, frozen.rows)}`,
      printTitlesRow: `$1:$${frozen.rows}`,
      ...(frozen.columns > 0 ? { printTitlesColumn: '$A:$A' } : {}),
    },
    headerFooter: {
      oddHeader: `&L${pageText(`${page.title}  ${name}`)}&R${pageText(page.date)}`,
      oddFooter: `&L${pageText(page.source)}&R&P / &N`,
    },
  };
}

function value(cell: Cell): string | number | null {
  return typeof cell === 'string' ? cellText(cell) : cell;
}

/** `&` begins a code there, and all of it may have 255 signs. */
function pageText(text: string): string {
  const line = cellText(text).replaceAll(/\s+/g, ' ');
  return [...line].slice(0, 100).join('').replaceAll('&', '&&');
}

/** The name of a column by its place from 1: A, B, …, Z, AA. */
export function letters(place: number): string {
  const index = place - 1;
  const sign = String.fromCharCode(65 + (index % 26));
  return index < 26 ? sign : letters(Math.floor(index / 26)) + sign;
}
