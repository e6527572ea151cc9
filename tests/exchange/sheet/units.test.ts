/** Units of figures, wherever a sheet says them. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/exchange/sheet/table.ts';
import { headUnit } from '../../../src/exchange/sheet/units.ts';
import { mappingOf, planOf, sampleBytes, tableOf, workbookIn } from './readSheet.ts';

test('heads', () => {
  const heads: readonly (readonly [...string[]])[] = [
    ['事業費（千円）'],
    ['事業費(千円)'],
    ['事業費［百万円］'],
    ['事業費【単位：円】'],
    ['事業費(単位 千円)'],
    ['事業費：千円'],
    ['事業費 万円'],
    ['決算額千円'],
    ['事業費（千円）', '令和7年度'],
    ['令和6年度', '事業費', '（千円）'],
    ['令和6年度', '事業費', '千円'],
    ['利用者数（延べ人）'],
    ['出店数（店）'],
    ['Budget (USD)'],
    ['Visitors (thousand people)'],
    ['事業費（当初）'],
    ['目標値（R9）'],
    ['開始', '年'],
    ['担当（主）', '令和7年度'],
    ['千円'],
  ];
  expect(heads.map(headUnit).map(({ name, unit }) => [name, unit])).toEqual([
    ['事業費', '千円'],
    ['事業費', '千円'],
    ['事業費', '百万円'],
    ['事業費', '円'],
    ['事業費', '千円'],
    ['事業費', '千円'],
    ['事業費', '万円'],
    ['決算額', '千円'],
    ['事業費 令和7年度', '千円'],
    ['令和6年度 事業費', '千円'],
    ['令和6年度 事業費', '千円'],
    ['利用者数', '延べ人'],
    ['出店数', '店'],
    ['Budget', 'USD'],
    ['Visitors (thousand people)', null],
    ['事業費（当初）', null],
    ['目標値（R9）', null],
    ['開始 年', null],
    ['担当（主） 令和7年度', null],
    ['千円', null],
  ]);
});

/** Sample c with other cells. */
async function sampleC(change: (rows: Cell[][]) => void) {
  const [table] = (await workbookIn(sampleBytes('c'))).sheets;
  const rows = (table?.rows ?? []).map((row) => [...row]);
  change(rows);
  return tableOf(rows, { merges: table?.merges ?? [] });
}

/** By row and column, from 0. */
const set = (row: number, column: number, text: string) => (rows: Cell[][]) => {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = text;
};

test.each<[string, (rows: Cell[][]) => void]>([
  ['a line above the table', set(1, 9, '（単位：千円）')],
  ['a line with two units', set(1, 0, '単位:千円、件')],
  ['the title', set(0, 0, '令和７年度　事業一覧（見本）（単位：千円）')],
  ['heads of years', (rows) => [6, 8].map((column) => set(2, column, `令和${column}年度（千円）`)(rows))],
  [
    'a row of units',
    (rows) => {
      rows.splice(4, 0, [null, null, null, null, null, null, '千円', null, '千円', null]);
    },
  ],
])('sample c with the unit in %s: figures of money have it', async (_, change) => {
  const workbook = await sampleC(change);
  const { plan, questions } = planOf(workbook);
  const { attributes = [], title } = plan;
  expect(attributes.map(({ type, unit }) => [type, unit?.ja])).toEqual([
    ['choice', undefined],
    ['money', '千円'],
    ['text', undefined],
    ['money', '千円'],
    ['text', undefined],
  ]);
  expect(title).toEqual({ ja: '令和７年度　事業一覧（見本）' });
  expect(questions).toHaveLength(1);
  expect(mappingOf(workbook).columns.flatMap((column) => ('unit' in column ? [column.unit] : []))).toEqual([
    '千円',
    '千円',
  ]);
});
