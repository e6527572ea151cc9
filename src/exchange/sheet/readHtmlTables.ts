/** Reads the tables of HTML text without a DOM: what Excel and browsers put on the clipboard. In linear time. */
import { type Cell, MAX_COLUMNS, MAX_ROWS, type Merge, type SheetTable, trimmedRows } from './table.ts';

export function readHtmlTables(html: string, name: string): readonly SheetTable[] {
  const [, ...tables] = withoutComments(html).split(/<table\b/i);
  return tables.map((text, at) => {
    const [body = ''] = text.split(/<\/table\b/i, 1);
    return tableOf(body, at === 0 ? name : `${name} ${at + 1}`);
  });
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return first + rest.map((text) => text.slice(text.indexOf('-->') + 3)).join('');
}

function tableOf(body: string, name: string): SheetTable {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  /** Cells that a cell above covers, as `row,column`. */
  const covered = new Set<string>();
  const [, ...rowTexts] = body.split(/<tr\b/i);
  for (const rowText of rowTexts.slice(0, MAX_ROWS)) {
    const top = rows.length;
    const cells: Cell[] = [];
    const [, ...cellTexts] = rowText.split(/<t[dh]\b/i);
    for (const cellText of cellTexts) {
      while (covered.has(`${top},${cells.length}`)) cells.push(null);
      if (cells.length >= MAX_COLUMNS) break;
      const attributesEnd = cellText.indexOf('>');
      const attributes = cellText.slice(0, attributesEnd);
      const left = cells.length;
      const right = Math.min(left + span(attributes, 'colspan'), MAX_COLUMNS) - 1;
      const bottom = Math.min(top + span(attributes, 'rowspan'), rowTexts.length) - 1;
      cells.push(textOf(cellText.slice(attributesEnd + 1)));
      for (let column = left + 1; column <= right; column += 1) cells.push(null);
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
      for (let row = top + 1; row <= bottom && covered.size < MAX_ROWS; row += 1)
        for (let column = left; column <= right; column += 1) covered.add(`${row},${column}`);
    }
    rows.push(cells);
  }
  return { name, rows: trimmedRows(rows), merges, hiddenRows: new Set(), isCut: rowTexts.length > MAX_ROWS };
}

function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const value = Number(new RegExp(`\\b${name}\\s?=\\s?["']?(\\d{1,9})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.max(1, value);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function textOf(content: string): Cell {
  const text = content
    // Excel wraps the source at any space; a line break of the cell is a <br>.
    .replace(/\s+/g, ' ')
    .split('<')
    .map((piece, at) => {
      if (at === 0) return piece;
      const after = piece.slice(piece.indexOf('>') + 1);
      return /^br\b/i.test(piece) ? `\n${after}` : after;
    })
    .join('')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .trim();
  return text === '' ? null : text;
}
