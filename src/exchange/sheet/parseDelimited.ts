/** Parses delimited text as RFC 4180 has it, up to a number of rows and cells: our reader stops where others run on. */

export type DelimitedRows = { readonly rows: readonly (readonly string[])[]; readonly isCut: boolean };

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

export function parseDelimited(
  text: string,
  delimiter: string,
  {
    maxRows,
    maxColumns,
    maxCells,
  }: { readonly maxRows: number; readonly maxColumns: number; readonly maxCells: number },
): DelimitedRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  const delimiterCode = delimiter.charCodeAt(0);
  /** The end of a cell without quotes, from the offset where it starts. */
  const endFrom = (start: number): number => {
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === delimiterCode || code === CARRIAGE_RETURN || code === LINE_FEED) return at;
    }
    return text.length;
  };
  for (let at = 0; at < text.length; ) {
    let cell = '';
    // Only a quote at its very beginning quotes a cell.
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      const last = close === -1 ? text.length : close;
      cell = text.slice(at + 1, last).replaceAll('""', '"');
      at = last + 1;
    }
    const stop = endFrom(at);
    cell += text.slice(at, stop);
    if (row.length < maxColumns) row.push(cell);
    cells += 1;
    at = stop + 1;
    if (text[stop] === delimiter) {
      // A delimiter at the very end has an empty cell behind it, which says nothing.
      if (at < text.length) continue;
    } else if (text[stop] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
    if (at < text.length && (rows.length >= maxRows || cells >= maxCells)) return { rows, isCut: true };
  }
  return { rows, isCut: false };
}
