/** Sheets that someone or something has spoiled, from a seed. */
import type { Cell, Merge, Workbook } from '../../../src/exchange/sheet/table.ts';
import { chanceFrom } from '../../fixtures/random.ts';

const STRANGE: readonly Cell[] = [
  null,
  '',
  ' ',
  '再掲',
  '（再掲）',
  '合計',
  '#REF!',
  '0',
  0,
  -1.5,
  1e21,
  '1.1.1',
  '①',
  '２',
  '=1+1',
  'x'.repeat(40_000),
  'a\nb',
  '※再掲',
  'see 1.2',
  '__proto__',
  'constructor',
  '[id]',
  '氏名',
  '2026/13/45',
  '\u0000',
  '🏙',
  '番号',
  '計 画',
];

/** A workbook of the first sheets of `samples`, with a few changes. */
export function mutatedSheet(samples: readonly Workbook[], seed: number): Workbook {
  const { number } = chanceFrom(seed);
  const any = <Item>(items: readonly Item[]): Item | undefined =>
    items[number(0, Math.max(0, items.length - 1))];
  const [table] = any(samples)?.sheets ?? [];
  const rows: Cell[][] = (table?.rows ?? []).map((row) => [...row]);
  const merges: Merge[] = [...(table?.merges ?? [])];
  for (let change = number(1, 8); change > 0; change -= 1) {
    const row = number(0, Math.max(0, rows.length - 1));
    const cells = rows[row] ?? [];
    const column = number(0, Math.max(0, cells.length));
    const kind = number(0, 11);
    if (kind < 4) cells[column] = any(STRANGE) ?? null;
    else if (kind === 4) rows.splice(row, number(1, 3));
    else if (kind === 5) rows.splice(row, 0, [...(any(rows) ?? [])]);
    else if (kind === 6) for (const each of rows) each.splice(column, 1);
    else if (kind === 7) for (const each of rows) each.splice(column, 0, any(STRANGE) ?? null);
    else if (kind === 8) rows.push([...(any(rows) ?? [])].reverse());
    else if (kind === 9)
      merges.push({ top: row, left: column, bottom: row + number(0, 50), right: column + number(0, 3) });
    else if (kind === 10) for (const each of rows) each[column] = any(any(rows) ?? []) ?? null;
    else rows.sort(() => number(0, 2) - 1);
  }
  const hiddenRows = new Set(number(0, 3) === 0 ? [number(0, 20)] : []);
  return { sheets: [{ name: table?.name ?? 'sheet', rows, merges, hiddenRows, isCut: false }] };
}

/** A file with some bytes changed, cut or repeated. */
export function mutatedBytes(bytes: Uint8Array, seed: number): Uint8Array {
  const { number } = chanceFrom(seed);
  const changed = new Uint8Array(bytes);
  for (let change = number(1, 12); change > 0; change -= 1)
    changed[number(0, changed.length - 1)] = number(0, 255);
  return number(0, 2) === 0 ? changed.slice(0, number(0, changed.length)) : changed;
}
