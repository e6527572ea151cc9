/** Sheets made from the samples, in other layouts that are read as the same plans. */
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Cell, Workbook } from '../../../src/exchange/sheet/table.ts';
import { encodeText } from './encodeText.ts';
import {
  figuresOf,
  outlineOf,
  pasted,
  planOf,
  sampleBytes,
  samplePlan,
  tableOf,
  workbookIn,
} from './readSheet.ts';

type Rows = Cell[][];

const sampleRows = async (sample: 'a' | 'c' | 'd'): Promise<Rows> => {
  const { sheets } = await workbookIn(sampleBytes(sample));
  return (sheets[0]?.rows ?? []).map((row) => [...row]);
};
const A = await sampleRows('a');
const C = await sampleRows('c');
const D = await sampleRows('d');
const outline = { a: outlineOf((await samplePlan('a')).plan), c: outlineOf((await samplePlan('c')).plan) };
const D_PLAN = (await samplePlan('d')).plan;

const text = (rows: Rows, separator: string) =>
  rows
    .map((row) =>
      row.map((cell) => (/[,;\t"\n]/.test(`${cell ?? ''}`) ? `"${cell}"` : (cell ?? ''))).join(separator),
    )
    .join('\r\n');
const mapCells = (rows: Rows, change: (cell: string, column: number) => Cell): Rows =>
  rows.map((row, at) =>
    row.map((cell, column) => (at === 0 || cell === null ? cell : change(`${cell}`, column))),
  );
const filledDown = (rows: Rows, columns: readonly number[]): Rows => {
  const above: Cell[] = [];
  return rows.map((row) =>
    row.map((cell, column) => {
      if (!columns.includes(column)) return cell;
      above[column] = cell ?? above[column] ?? null;
      return above[column] ?? null;
    }),
  );
};
const xlsx = async (rows: Rows, more = {}) =>
  workbookIn(await writeXlsx({ sheets: [{ name: '一覧', rows, ...more }] }), 'x.xlsx');

/** The names of A without its marks, and whether each listing is one again. */
const A_BARE = mapCells(A, (cell, column) =>
  column === 4 ? cell.replace(/^【再掲】|^再掲：|（再掲）| ※再掲|＜再掲＞/, '') : cell,
);
const AGAIN = A.map((row, at) => at > 0 && (row[5] !== null || row[4] !== A_BARE[at]?.[4]));
const marked = (mark: (name: string) => string): Rows =>
  A_BARE.map((row, at) =>
    row.map((cell, column) =>
      column === 5 && at > 0 ? null : column === 4 && AGAIN[at] ? mark(`${cell}`) : cell,
    ),
  );
const inColumn = (sign: string, head = '再掲'): Rows =>
  A_BARE.map((row, at) =>
    row.map((cell, column) => (column !== 5 ? cell : at === 0 ? head : AGAIN[at] ? sign : null)),
  );

/** Each level down to its next name. */
function mergedLevels() {
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

describe('c, as', () => {
  const flat = filledDown(C.slice(4), [0, 1]);
  test.each<[string, () => Promise<Workbook> | Workbook]>([
    ['a table without merges', () => tableOf([...C.slice(0, 4), ...flat])],
    [
      'one head row',
      () =>
        tableOf([
          [
            '政策番号',
            '政策名',
            '施策番号',
            '施策名',
            '事務事業名',
            '担当課',
            '令和6年度事業費',
            '令和6年度指標',
            '令和7年度事業費',
            '令和7年度指標',
          ],
          ...flat,
        ]),
    ],
    [
      'codes that are numbers shown with zeros',
      async () => {
        const rows = [...C.slice(0, 4), ...flat].map((row, at) =>
          row.map((cell, column) => (at > 3 && (column === 0 || column === 2) ? Number(cell) : cell)),
        );
        const cells = new Map(
          flat.flatMap((_, at) =>
            [0, 2].map(
              (column) =>
                [
                  `${at + 4},${column}`,
                  { value: Number(flat[at]?.[column]), style: { numFmt: '00' } },
                ] as const,
            ),
          ),
        );
        return xlsx(rows, { cells });
      },
    ],
  ])('%s', async (_, workbook) => {
    const { plan, questions } = planOf(await workbook());
    expect(outlineOf(plan)).toEqual(outline.c);
    expect(questions).toMatchObject([
      { asks: 'twoSpellings', number: '02', spellings: [{ rows: 3 }, { rows: 1 }] },
    ]);
    expect(plan.attributes?.map(({ type }) => type)).toEqual(['choice', 'money', 'text', 'money', 'text']);
  });

  test('circled and Roman numbers', () => {
    const circled = [...C.slice(0, 4), ...flat].map((row, at) =>
      row.map((cell, column) =>
        at < 4
          ? cell
          : column === 0
            ? (['Ⅰ', 'Ⅱ'][Number(cell) - 1] ?? null)
            : column === 2
              ? (['①', '②'][Number(cell) - 1] ?? null)
              : cell,
      ),
    );
    const { plan } = planOf(tableOf(circled));
    expect(outlineOf(plan)[1]).toBe('  ① 地域の見守りを進める +見守り訪問 +緊急通報装置の貸出');
    expect(plan.items.map(({ id, number, items }) => [id, number, items?.map((item) => item.id)])).toEqual([
      ['I', 'Ⅰ', ['I.1', 'I.2']],
      ['II', 'Ⅱ', ['II.1', 'II.2']],
    ]);
  });

  test('a code of five digits that holds five levels', () => {
    const codes = ['11111', '11112', '11121', '12111', '21111', '21112'];
    const heads = ['コード', '章', '節', '項', '目標', '施策', '事業'];
    const rows = codes.map((code, at) => [
      code,
      ...[1, 2, 3, 4, 5].map((depth) => `${heads[depth]}${code.slice(0, depth)}`),
      `事業${at}`,
    ]);
    const { plan, questions } = planOf(tableOf([heads, ...rows]));
    expect(figuresOf(plan)).toEqual({ items: [2, 3, 3, 4, 6], initiatives: 6, first: 6, relisted: 0 });
    expect(outlineOf(plan).slice(0, 6)).toEqual([
      '1 章1',
      '  11 節11',
      '    111 項111',
      '      1111 目標1111',
      '        11111 施策11111 +事業0',
      '        11112 施策11112 +事業1',
    ]);
    expect(questions).toEqual([]);
  });

  test('a code that holds the path down to the initiative', () => {
    const seen = new Map<string, number>();
    const coded = flat.map((row) => {
      const place = `${Number(row[0])}${Number(row[2])}`;
      seen.set(place, (seen.get(place) ?? 0) + 1);
      return [`${place}${seen.get(place)}`, row[1] ?? null, row[3] ?? null, ...row.slice(4)];
    });
    const { plan, questions } = planOf(
      tableOf([['コード', '政策', '施策', '事務事業名', '担当課'], ...coded.map((row) => row.slice(0, 5))]),
    );
    expect(figuresOf(plan)).toEqual({ items: [2, 4], initiatives: 6, first: 6, relisted: 2 });
    expect(plan.items.map(({ number, items }) => [number, items?.map((item) => item.number)])).toEqual([
      ['1', ['11', '12']],
      ['2', ['21', '22']],
    ]);
    expect(plan.initiatives?.map(({ number }) => number)).toEqual(['111', '112', '121', '211', '212', '221']);
    expect(questions).toMatchObject([{ asks: 'twoSpellings' }]);
  });
});

describe('d, as', () => {
  test.each<[string, Rows]>([
    [
      'dates and a column of owners',
      D.map((row, at) => [
        ...row,
        ['Start', '2026-04-01', '2026/5/1', 'R8.6.1', '令和8年7月1日', '2026年8月1日'][at] ?? null,
        at === 0 ? 'Owner' : 'Jane Smith',
      ]),
    ],
    [
      're-listings on rows of their own',
      [
        ...D.slice(0, 1).map((row) => row.map((cell) => (cell === 'Also under' ? 'Repeat?' : cell))),
        ...D.slice(1)
          .map((row) => row.map((cell, column) => (column === 4 ? null : cell)))
          .flatMap((row, at) =>
            at === 1
              ? [row, [null, null, 'A4', 'Flood-proofing grants', 'yes', null, null, null]]
              : at === 3
                ? [row, [null, null, 'A2', 'Heat pump rebates', 'yes', null, null, null]]
                : [row],
          ),
      ],
    ],
  ])('%s', (_, rows) => {
    const { plan, questions } = planOf(tableOf(rows));
    expect(plan.items).toEqual(D_PLAN.items);
    expect(plan.initiatives?.map(({ id }) => id).sort()).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    expect(questions).toEqual([]);
    if (rows[0]?.includes('Start')) {
      expect(plan.attributes?.at(-1)).toEqual({ id: 'start', name: { en: 'Start' }, type: 'date' });
      expect(plan.initiatives?.map(({ values }) => values?.start)).toEqual([
        '2026-04-01',
        '2026-05-01',
        '2026-06-01',
        '2026-07-01',
        '2026-08-01',
      ]);
    }
  });
});

test.each([
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const)('dates that are cells of %s', async (_, write) => {
  const [head = [], ...rows] = D;
  const dated = [[...head, 'Start'], ...rows.map((row, at) => [...row, new Date(Date.UTC(2026, 3 + at, 1))])];
  const cells = new Map(
    rows.map((_row, at) => [`${at + 1},${head.length}`, { style: { numFmt: 'yyyy/m/d' } }]),
  );
  const { plan } = planOf(
    await workbookIn(await write({ sheets: [{ name: 's', rows: dated, cells }] }), 'x'),
  );
  expect(plan.items).toEqual(D_PLAN.items);
  expect(plan.attributes?.at(-1)).toMatchObject({ id: 'start', type: 'date' });
  expect(plan.initiatives?.map(({ values }) => values?.start)).toEqual(
    [4, 5, 6, 7, 8].map((month) => `2026-0${month}-01`),
  );
});
