/** Reads delimited text: comma, tab or semicolon, found out from the text. */
import { escapeFormula } from '../csv.ts';
import { parseDelimited } from './parseDelimited.ts';
import { type Cell, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, type SheetTable, trimmedRows } from './table.ts';

const DELIMITERS = [',', '\t', ';'] as const;

export function readDelimited(text: string, name: string): SheetTable {
  const plain = text.replace(/^\ufeff/, '');
  const limits = { maxRows: MAX_ROWS, maxColumns: MAX_COLUMNS, maxCells: MAX_CELLS };
  const { rows, isCut } = parseDelimited(plain, delimiterOf(plain), limits);
  return {
    name,
    rows: trimmedRows(rows.map((row) => row.map(plainCell))),
    merges: [],
    hiddenRows: new Set(),
    isCut,
  };
}

/** Strips the apostrophe that our own files put before what a spreadsheet would convert. */
function plainCell(text: string): Cell {
  if (text === '') return null;
  return text.startsWith("'") && escapeFormula(text.slice(1)) === text ? text.slice(1) : text;
}

/** Lines enough to find the delimiter: titles above the head have none. */
const SAMPLE = 20_000;

/** The one that most lines have in the same number; a comma in doubt. */
function delimiterOf(text: string): string {
  const unquoted = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '""');
  const lines = unquoted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const scores = DELIMITERS.map((delimiter) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [best = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return { delimiter, lines: best[1], count: best[0] };
  });
  const [best] = scores.sort((a, b) => b.lines - a.lines || b.count - a.count);
  return best?.delimiter ?? ',';
}
