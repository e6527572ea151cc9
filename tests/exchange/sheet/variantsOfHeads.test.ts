/** The samples with several head rows and of an English plan, in other layouts that are read as the same plans. */
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/exchange/sheet/table.ts';
import { figuresOf, outlineOf, planOf, tableOf, workbookIn } from './readSheet.ts';
import { C, D, D_PLAN, filledDown, outline, type Rows, xlsx } from './sampleRows.ts';

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
