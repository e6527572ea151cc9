/** The sample of one table, in other layouts and with other marks, that are read as the same plan. */
import { writeOds } from 'hucre/ods';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/exchange/sheet/table.ts';
import { encodeText } from './encodeText.ts';
import { outlineOf, pasted, planOf, tableOf, workbookIn } from './readSheet.ts';
import {
  A,
  filledDown,
  inColumn,
  mapCells,
  marked,
  mergedLevels,
  outline,
  type Rows,
  text,
  xlsx,
} from './sampleRows.ts';

describe('a, as', () => {
  const variants: Readonly<Record<string, () => Promise<Workbook> | Workbook>> = {
    'UTF-16LE': () => workbookIn(encodeText(text(A, ','), 'utf-16le')),
    'UTF-16BE': () => workbookIn(encodeText(text(A, ','), 'utf-16be')),
    'EUC-JP': () => workbookIn(encodeText(text(A, ','), 'euc-jp')),
    'Shift_JIS with tabs': () => workbookIn(encodeText(text(A, '\t'), 'shift_jis')),
    'UTF-8 without a mark': () => workbookIn(encodeText(text(A, ','), 'utf-8')),
    tabs: () => pasted(text(A, '\t')),
    semicolons: () => pasted(text(A, ';')),
    'CSV under a title of one cell': () => pasted(`計画の一覧\r\n\r\n${text(A, ',')}`),
    'a table of HTML': () =>
      pasted(
        `<html><body><!--StartFragment--><table>${A.map((row) => `<tr>${row.map((cell) => `<td>${cell ?? '&nbsp;'}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    xlsx: () => xlsx(A),
    ods: async () => workbookIn(await writeOds({ sheets: [{ name: '一覧', rows: A }] }), 'x.ods'),
    'names repeated on every row': () => tableOf(filledDown(A, [0, 1, 2, 3])),
    'title rows, blank rows and blank columns': () =>
      tableOf([
        ['○○市総合計画 事業一覧', null],
        [null, '令和8年4月1日現在'],
        [],
        ...A.map((row) => [null, ...row.slice(0, 2), null, ...row.slice(2)]),
      ]),
    'blank rows between, a repeated head, sums and footnotes': () =>
      tableOf([
        ...A.slice(0, 5),
        [],
        ...A.slice(0, 1),
        ...A.slice(5),
        [null, '合計', null, null, null, null, null, null],
        [],
        ['※再掲は、ほかの施策にもある事業です。'],
      ]),
    'hidden rows': () => tableOf(A, { hiddenRows: new Set([3, 4]) }),
    'full-width digits and spaces': () =>
      tableOf(
        mapCells(A, (cell, column) =>
          column === 0
            ? cell
                .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
                .replaceAll('.', '．')
            : `　${cell} `,
        ),
      ),
    'line breaks in cells': () =>
      tableOf(
        mapCells(A, (cell, column) =>
          column === 3 || column === 1 ? `${cell.slice(0, 3)}\n${cell.slice(3)}` : cell,
        ),
      ),
    'a code without separators': () =>
      tableOf(mapCells(A, (cell, column) => (column === 0 ? cell.replaceAll('.', '') : cell))),
    'a code in front of each level': () =>
      tableOf(
        filledDown(A, [0]).map((row, at) => {
          const code = `${row[0]}`.split('.');
          const codes = [1, 2, 3].map((depth) => (at === 0 ? '番号' : code.slice(0, depth).join('.')));
          return [
            codes[0] ?? null,
            row[1] ?? null,
            codes[1] ?? null,
            row[2] ?? null,
            codes[2] ?? null,
            ...row.slice(3),
          ];
        }),
      ),
    'numbers in front of names in one cell': () =>
      tableOf(
        A.map((row, at) => {
          const code = `${row[0] ?? ''}`.split('.');
          const numbered = (column: number, depth: number) =>
            at === 0 || row[column] == null
              ? (row[column] ?? null)
              : `${code.slice(0, depth).join('.')}　${row[column]}`;
          return [numbered(1, 1), numbered(2, 2), numbered(3, 3), ...row.slice(4)];
        }),
      ),
    'formulas with cached values': () =>
      xlsx(A, {
        cells: new Map([
          ['1,4', { value: '創業相談窓口', formula: 'T("創業相談窓口")', formulaResult: '創業相談窓口' }],
          ['1,0', { value: '1.1.1', formula: '"1.1.1"', formulaResult: '1.1.1' }],
        ]),
      }),
    'levels merged down': () => tableOf(A, { merges: mergedLevels() }),
    'levels merged down in xlsx, with hidden rows': () =>
      xlsx(A, {
        merges: mergedLevels().map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
        rowDefs: new Map([3, 4].map((row) => [row, { hidden: true }])),
      }),
    'quoted line breaks in Shift_JIS': () =>
      workbookIn(
        encodeText(
          text(
            mapCells(A, (cell, column) => (column === 2 ? `${cell.slice(0, 3)}\n${cell.slice(3)}` : cell)),
            ',',
          ),
          'shift_jis',
        ),
      ),
    'blank columns in CSV with semicolons in UTF-16': () =>
      workbookIn(
        encodeText(
          text(
            A.map((row) => [null, ...row.slice(0, 4), null, ...row.slice(4), null]),
            ';',
          ),
          'utf-16le',
        ),
      ),
    'names of people and yearly blocks beside it': () =>
      tableOf(
        A.map((row, at) => [
          ...row,
          ...[6, 7, 8].flatMap((year) =>
            at === 0 ? [`令和${year}年度 担当者`, `令和${year}年度 人数`] : ['相模 花子', 3],
          ),
          at === 0 ? '主査' : `山田 太郎`,
        ]),
      ),
  };
  test.each(Object.entries(variants))('%s', async (_, workbook) => {
    const { plan, questions, counts } = planOf(await workbook());
    expect(outlineOf(plan).map((line) => line.normalize('NFKC'))).toEqual(
      outline.a.map((line) => expectedNumber(line, plan.items[0]?.items?.[0]?.number)),
    );
    expect(questions).toEqual([]);
    expect(counts.levels.map(({ items }) => items)).toEqual([2, 4, 8]);
    expect(plan.initiatives?.map(({ values }) => Object.values(values ?? {}).length)).toEqual([
      2, 2, 2, 2, 2, 2, 1, 2, 2,
    ]);
  });
  /** A code without separators numbers the levels 1, 11 and 111. */
  const expectedNumber = (line: string, second: string | undefined) =>
    second === '11' ? line.replace(/\d(?:\.\d)+/, (number) => number.replaceAll('.', '')) : line;
});

describe('re-listings marked by', () => {
  test.each<[string, Rows]>([
    ['（再掲）', marked((name) => `${name}（再掲）`)],
    ['(再掲)', marked((name) => `${name}(再掲)`)],
    ['【再掲】', marked((name) => `【再掲】${name}`)],
    ['［再掲］', marked((name) => `${name}［再掲］`)],
    ['※再掲', marked((name) => `${name} ※再掲`)],
    ['再掲：', marked((name) => `再掲：${name}`)],
    ['＜再掲＞', marked((name) => `${name}＜再掲＞`)],
    ['〈再掲〉', marked((name) => `〈再掲〉${name}`)],
    ['a place: （再掲 1.1.1）', marked((name) => `${name}（再掲 1.1.1）`)],
    ['a place: （1.1.1参照）', marked((name) => `${name}（1.1.1参照）`)],
    ['a place: → 1.1.1', marked((name) => `${name} → 1.1.1`)],
    ['see 1.1.1', marked((name) => `${name} (see 1.1.1)`)],
    ['○ in a column', inColumn('○')],
    ['再掲 in a column', inColumn('再掲', '備考')],
    ['● in a column 再掲の有無', inColumn('●', '再掲の有無')],
    ['a place in a column', inColumn('1.1.1')],
    [
      'first and re-listed in a column',
      inColumn('再掲').map((row, at) =>
        row.map((cell, column) => (column === 5 && at > 0 ? (cell ?? '初出') : cell)),
      ),
    ],
  ])('%s', (_, rows) => {
    const { plan, questions } = planOf(tableOf(rows));
    expect(outlineOf(plan)).toEqual(outline.a);
    expect(questions).toEqual([]);
  });
});
