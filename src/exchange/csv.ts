/**
 * CSV after RFC 4180 for Excel and for machines: UTF-8 with its byte order mark, lines end in CR LF, numbers bare.
 * A text that a spreadsheet would compute, or change when it opens the file, begins with an apostrophe.
 */
import { replaceInvalidXml } from './replaceInvalidXml.ts';
import type { CellValue, Row } from './table.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** What starts a formula, also in full width and after signs that are not seen. `'` itself is marked, too. */
const STARTS_FORMULA = /^(?:['\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;
/**
 * What spreadsheets read as a number or a date: 2.10, 1-2, 007, may-1, r7-4-1. 2.1 and a whole date such as
 * 2026-11-23 keep their meaning.
 */
const READ_AS_NUMBER =
  /^(?:[mtshr]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -])?\p{Nd}[\p{Nd}.,:/%e +-]*$/iu;
const READ_AS_BOOLEAN = /^(?:true|false)$/i;
const KEEPS_MEANING = /^(?:0|[1-9]\d{0,14}|[1-9]\d{0,6}\.\d{0,6}[1-9]|\d+\.\d+\.\d+|\d{4}-\d{2}-\d{2})$/;

/**
 * With an apostrophe before it where a spreadsheet would not take the text as it is. A reader takes one leading
 * apostrophe off.
 */
export function escapeFormula(text: string): string {
  const isFigure = READ_AS_NUMBER.test(text) && !KEEPS_MEANING.test(text);
  return STARTS_FORMULA.test(text) || READ_AS_BOOLEAN.test(text) || isFigure ? `'${text}` : text;
}

/** What would end or join cells, in some locale, or be trimmed away. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

function csvCell(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = escapeFormula(replaceInvalidXml(cell));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: Row): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A file, line by line: the heads, and then the rows. */
export function* csvLines(heads: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield BYTE_ORDER_MARK + line(heads);
  for (const row of rows) yield line(row);
}
