/** The rows of the samples, what they mean, and ways to write them in another layout. */
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../../src/exchange/sheet/table.ts';
import { outlineOf, sampleBytes, samplePlan, workbookIn } from './readSheet.ts';

export type Rows = Cell[][];

export const sampleRows = async (sample: 'a' | 'c' | 'd'): Promise<Rows> => {
  const { sheets } = await workbookIn(sampleBytes(sample));
  return (sheets[0]?.rows ?? []).map((row) => [...row]);
};
export const A = await sampleRows('a');
export const C = await sampleRows('c');
export const D = await sampleRows('d');
export const outline = {
  a: outlineOf((await samplePlan('a')).plan),
  c: outlineOf((await samplePlan('c')).plan),
};
export const D_PLAN = (await samplePlan('d')).plan;

export const text = (rows: Rows, separator: string) =>
  rows
    .map((row) =>
      row.map((cell) => (/[,;\t"\n]/.test(`${cell ?? ''}`) ? `"${cell}"` : (cell ?? ''))).join(separator),
    )
    .join('\r\n');
export const mapCells = (rows: Rows, change: (cell: string, column: number) => Cell): Rows =>
  rows.map((row, at) =>
    row.map((cell, column) => (at === 0 || cell === null ? cell : change(`${cell}`, column))),
  );
export const filledDown = (rows: Rows, columns: readonly number[]): Rows => {
  const above: Cell[] = [];
  return rows.map((row) =>
    row.map((cell, column) => {
      if (!columns.includes(column)) return cell;
      above[column] = cell ?? above[column] ?? null;
      return above[column] ?? null;
    }),
  );
};
export const xlsx = async (rows: Rows, more = {}) =>
  workbookIn(await writeXlsx({ sheets: [{ name: '一覧', rows, ...more }] }), 'x.xlsx');

/** The names of A without its marks, and whether each listing is one again. */
export const A_BARE = mapCells(A, (cell, column) =>
  column === 4 ? cell.replace(/^【再掲】|^再掲：|（再掲）| ※再掲|＜再掲＞/, '') : cell,
);
export const AGAIN = A.map((row, at) => at > 0 && (row[5] !== null || row[4] !== A_BARE[at]?.[4]));
export const marked = (mark: (name: string) => string): Rows =>
  A_BARE.map((row, at) =>
    row.map((cell, column) =>
      column === 5 && at > 0 ? null : column === 4 && AGAIN[at] ? mark(`${cell}`) : cell,
    ),
  );
export const inColumn = (sign: string, head = '再掲'): Rows =>
  A_BARE.map((row, at) =>
    row.map((cell, column) => (column !== 5 ? cell : at === 0 ? head : AGAIN[at] ? sign : null)),
  );

/** Each level down to its next name. */
export function mergedLevels() {
  return [1, 2, 3].flatMap((left) => {
    const tops = A.flatMap((row, at) => (at > 0 && row[left] !== null ? [at] : []));
    return tops.map((top, index) => ({
      top,
      left,
      right: left,
      bottom: (tops[index + 1] ?? A.length) - 1,
    }));
  });
}
