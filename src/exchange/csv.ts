/**
 * CSV (RFC 4180) for Excel and for programs: UTF-8 with a byte order mark, CR LF line endings, unquoted numbers.
 * A text that a spreadsheet would evaluate or convert is prefixed with an apostrophe.
 */
import { replaceInvalidXml } from './replaceInvalidXml.ts';
import type { CellValue, Row } from './table.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Starts a formula, also in full width and after invisible characters; or an apostrophe, which is escaped too. */
const STARTS_FORMULA = /^(?:['\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;
/**
 * Spreadsheets convert these to a number or a date: 2.10, 1-2, 007, may-1, r7-4-1. Texts such as 2.1 and
 * 2026-11-23 keep their meaning.
 */
const READ_AS_NUMBER =
  /^(?:[mtshr]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -])?\p{Nd}[\p{Nd}.,:/%e +-]*$/iu;
const READ_AS_BOOLEAN = /^(?:true|false)$/i;
const KEEPS_MEANING = /^(?:0|[1-9]\d{0,14}|[1-9]\d{0,6}\.\d{0,6}[1-9]|\d+\.\d+\.\d+|\d{4}-\d{2}-\d{2})$/;

/**
 * Prefixes an apostrophe where a spreadsheet would evaluate or convert the text. When parsing, strip one leading
 * apostrophe.
 */
export function escapeFormula(text: string): string {
  const isConverted = READ_AS_NUMBER.test(text) && !KEEPS_MEANING.test(text);
  return STARTS_FORMULA.test(text) || READ_AS_BOOLEAN.test(text) || isConverted ? `'${text}` : text;
}

/** Separators of cells and lines in any locale, and white space that a reader would trim. */
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

/** Yields the lines of a file: the header, then one line per row. */
export function* csvLines(heads: readonly string[], rows: Iterable<Row>): Generator<string, undefined> {
  yield BYTE_ORDER_MARK + line(heads);
  for (const row of rows) yield line(row);
  return undefined;
}
