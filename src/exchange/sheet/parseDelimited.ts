/** Parses delimited text as RFC 4180 has it, up to a number of rows and cells: our reader stops where others run on. */

export type DelimitedRows = { readonly rows: readonly (readonly string[])[]; readonly isCut: boolean };

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
  /** The end of a cell without quotes, from the offset where it starts. */
  const end = new RegExp(`[${delimiter}\\r\\n]|$`, 'g');
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
    end.lastIndex = Math.min(at, text.length);
    const stop = end.exec(text)?.index ?? text.length;
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
