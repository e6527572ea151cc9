/** Layouts that cities publish beside those of the samples: what each column is taken for, and what comes out. */
import { expect, test } from 'vitest';
import type { Cell, Merge } from '../../../src/exchange/sheet/table.ts';
import type { Mapping } from '../../../src/plan/sheet/mapping.ts';
import { mappingOf, outlineOf, planOf, rowsOf, tableOf } from './readSheet.ts';

const roles = ({ columns }: Mapping) =>
  columns.map((column) => {
    const detail =
      'level' in column
        ? column.level
        : column.as === 'attribute'
          ? column.type
          : column.as === 'leftOut'
            ? column.why
            : '';
    return `${column.head}: ${column.as} ${detail ?? ''}`.trim();
  });

test('200 columns: six yearly blocks with staff are left out', () => {
  const heads: [Cell[], Cell[]] = [
    ['政策', null, '施策', null, '事務事業コード', '事務事業名'],
    ['コード', '名称', 'コード', '名称', null, null],
  ];
  const merges: Merge[] = [
    [0, 0, 0, 1],
    [0, 2, 0, 3],
    [0, 4, 1, 4],
    [0, 5, 1, 5],
  ].map(([top = 0, left = 0, bottom = 0, right = 0]) => ({ top, left, bottom, right }));
  for (let year = 1; year <= 6; year += 1) {
    const left = heads[0].length;
    merges.push({ top: 0, left, bottom: 0, right: left + 31 });
    for (let at = 0; at < 32; at += 1) {
      heads[0].push(at === 0 ? `令和${year}年度` : null);
      heads[1].push(['担当課', '課長', '担当者', '事業費'][at] ?? `指標${at}`);
    }
  }
  const rows = Array.from({ length: 20 }, (_, at): Cell[] => [
    1 + Math.floor(at / 10),
    `政策${Math.floor(at / 10)}`,
    1 + (Math.floor(at / 5) % 2),
    `施策${Math.floor(at / 5)}`,
    10_000 + at,
    `事業${at}`,
    ...Array.from({ length: 192 }, (__, column) =>
      column % 32 === 1 || column % 32 === 2 ? '山田 太郎' : column,
    ),
  ]);
  const { counts, plan, notes } = planOf(tableOf([...heads, ...rows], { merges }));
  expect(counts).toEqual({
    levels: [
      { name: '政策', items: 2 },
      { name: '施策', items: 4 },
    ],
    initiativeName: '事務事業',
    initiatives: 20,
    firstListings: 20,
    relistings: 0,
  });
  expect(plan.attributes).toBeUndefined();
  expect(notes.map((note) => (note.note === 'leftOut' ? [note.why, note.heads.length] : note.note))).toEqual([
    ['yearly', 180],
    ['person', 12],
  ]);
});

test('attributes on the left, numbers in the cells of names', () => {
  const workbook = tableOf(
    rowsOf(`
      所管課 | 施策の柱 | 施策の方向 | 事業名 | 事業内容 | 進捗
      福祉課 | 1 ともに | (1) 見守り | ①訪問 | 家を訪ねる | ○
      福祉課 |          |            | ②電話 | 電話する   | ◎
      介護課 |          | (2) 介護   | ①教室 | 教える     | △
      産業課 | 2 はたらく | (1) 創業 | ①窓口 | 話す       | ○`),
  );
  expect(roles(mappingOf(workbook))).toEqual([
    '所管課: attribute text',
    '施策の柱: levelName 1',
    '施策の方向: levelName 2',
    '事業名: initiativeName',
    '事業内容: attribute text',
    '進捗: attribute text',
  ]);
  expect(outlineOf(planOf(workbook).plan)).toEqual([
    '1 ともに',
    '  (1) 見守り +訪問 +電話',
    '  (2) 介護 +教室',
    '2 はたらく',
    '  (1) 創業 +窓口',
  ]);
});

test('English, with a title, dates, and “see” with a name', () => {
  const workbook = tableOf(
    rowsOf(`
      Strategic Plan 2026
      |
      Priority Area | Objective | Key Initiative | Department Lead | Status | Target Date | % Complete
      Safe City  | Reduce crime | Patrols      | Police | In progress | 2026-06-30 | 40
                 |              | Lighting     | Works  | Complete    | 2026-03-31 | 100
      Green City | Plant trees  | Street trees | Parks  | In progress | 2027-01-01 | 20
                 |              | Lighting (see Safe City) | Works | Complete | 2026-03-31 | 100`),
  );
  expect(roles(mappingOf(workbook)).slice(2)).toEqual([
    'Key Initiative: initiativeName',
    'Department Lead: attribute text',
    'Status: attribute choice',
    'Target Date: attribute date',
    '% Complete: attribute number',
  ]);
  const { plan, questions } = planOf(workbook);
  expect(plan.title).toEqual({ en: 'Strategic Plan 2026' });
  expect(outlineOf(plan)).toEqual([
    'Safe City',
    '  Reduce crime +Patrols +Lighting',
    'Green City',
    '  Plant trees +Street trees =Lighting',
  ]);
  expect(questions).toEqual([]);
});

test('codes with parts beside one level and the initiative; places by number and by name', () => {
  const workbook = tableOf(
    rowsOf(`
      施策体系 | 施策名 | 取組番号 | 取組名 | 再掲先
      1-1 | 見守り | 1-1-1 | 訪問 |
      1-1 | 見守り | 1-1-2 | 電話 | 1-2
      1-2 | 介護   | 1-2-1 | 教室 | 見守り、創業
      2-1 | 創業   | 2-1-1 | 窓口 |`),
  );
  const { plan, questions } = planOf(workbook);
  expect(outlineOf(plan)).toEqual([
    '1-1 見守り +訪問 +電話 =教室',
    '1-2 介護 +教室 =電話',
    '2-1 創業 +窓口 =教室',
  ]);
  expect(plan.items.map(({ id }) => id)).toEqual(['1-1', '1-2', '2-1']);
  expect(questions).toEqual([]);
});

test('a column that counts the rows', () => {
  const workbook = tableOf(
    rowsOf(`
      No. | 分野 | 主な取組
      1 | 福祉 | 訪問
      2 | 福祉 | 電話
      3 | 産業 | 窓口`),
  );
  expect(roles(mappingOf(workbook))[0]).toBe('No.: leftOut rowNumber');
});

test('levels without initiatives, and one level alone', () => {
  const levels = planOf(
    tableOf(rowsOf('将来像 | 目標 | 施策\nいきいき | ひと | 学び\n | | 遊び\n | まち | 道')),
  );
  expect(outlineOf(levels.plan)).toEqual(['いきいき', '  ひと', '    学び', '    遊び', '  まち', '    道']);
  expect(levels.plan.initiatives).toBeUndefined();
  const one = planOf(tableOf(rowsOf('施策\n道\n花')));
  expect(outlineOf(one.plan)).toEqual(['道', '花']);
});

test('names in two languages', () => {
  const { plan } = planOf(
    tableOf(
      rowsOf(`
        施策 (ja) | 施策 (en) | 事業 (ja) | 事業 (en)
        道 | Roads | ベンチの設置 | Benches
        花 |       | 花壇 | Flower beds`),
    ),
  );
  expect(plan.languages).toEqual(['ja', 'en']);
  expect(plan.levels).toEqual([{ id: 'level-1', name: { ja: '施策' } }]);
  expect(plan.items.map(({ name }) => name)).toEqual([{ ja: '道', en: 'Roads' }, { ja: '花' }]);
  expect(plan.initiatives?.map(({ name }) => name)).toEqual([
    { ja: 'ベンチの設置', en: 'Benches' },
    { ja: '花壇', en: 'Flower beds' },
  ]);
});
