/** What an import asks and notes, and what each answer does. */
import { expect, test } from 'vitest';
import { applyMapping } from '../../../src/exchange/sheet/applyMapping.ts';
import { mappingOf, outlineOf, planOf, rowsOf, tableOf } from './readSheet.ts';

const sheet = 'sheet';
const read = (text: string, answers = {}) => planOf(tableOf(rowsOf(text)), answers);

test('a re-listing without a first: the nearest names, or the first itself', () => {
  const text = `
    施策 | 事業
    相談 | 創業相談窓口の開設
    相談 | 空き店舗の活用補助
    学び | 創業相談窓口の開設等（再掲）
    学び | まったく別のこと（再掲）
    道   | まったく別のこと（再掲）`;
  const { plan, questions } = read(text);
  expect(questions).toEqual([
    {
      id: 'noFirst 創業相談窓口の開設等',
      asks: 'noFirst',
      place: { sheet, row: 4, column: 2 },
      name: '創業相談窓口の開設等',
      rows: 1,
      offers: [
        {
          id: 'relisted 創業相談窓口の開設',
          take: 'relisted',
          name: '創業相談窓口の開設',
          place: { sheet, row: 2, column: 2 },
        },
        { id: 'first', take: 'first' },
      ],
    },
    {
      id: 'noFirst まったく別のこと',
      asks: 'noFirst',
      place: { sheet, row: 5, column: 2 },
      name: 'まったく別のこと',
      rows: 2,
      offers: [{ id: 'first', take: 'first' }],
    },
  ]);
  expect(outlineOf(plan)).toEqual([
    '相談 +創業相談窓口の開設 +空き店舗の活用補助',
    '学び =創業相談窓口の開設 +まったく別のこと',
    '道 =まったく別のこと',
  ]);
  const other = read(text, { 'noFirst 創業相談窓口の開設等': 'first' });
  expect(outlineOf(other.plan)[1]).toBe('学び +創業相談窓口の開設等 +まったく別のこと');
  expect(other.questions).toEqual(questions);
});

test('the same name twice without a mark: re-listed, or another initiative', () => {
  const text = `
    施策 | 事業
    相談 | 窓口
    学び | 窓 口
    道   | 窓口`;
  const { plan, questions } = read(text);
  expect(questions).toEqual([
    {
      id: 'sameName 窓口',
      asks: 'sameName',
      place: { sheet, row: 3, column: 2 },
      name: '窓口',
      firstPlace: { sheet, row: 2, column: 2 },
      rows: 2,
      offers: [
        { id: 'relisted', take: 'relisted', name: '窓口', place: { sheet, row: 2, column: 2 } },
        { id: 'apart', take: 'apart' },
      ],
    },
  ]);
  expect(outlineOf(plan)).toEqual(['相談 +窓口', '学び =窓口', '道 =窓口']);
  const apart = read(text, { 'sameName 窓口': 'apart' });
  expect(outlineOf(apart.plan)).toEqual(['相談 +窓口', '学び +窓 口', '道 +窓口']);
  expect(new Set(apart.plan.initiatives?.map(({ id }) => id)).size).toBe(3);
  expect(apart.questions).toEqual(questions);
});

test('the same name with two numbers of its own: two initiatives, unless they are one', () => {
  const text = `
    施策 | 事業番号 | 事業
    相談 | A1 | 窓口
    学び | A2 | 窓口`;
  const { plan, questions } = read(text);
  expect(questions).toMatchObject([{ asks: 'sameName', offers: [{ id: 'apart' }, { id: 'relisted' }] }]);
  expect(plan.initiatives?.map(({ id }) => id)).toEqual(['A1', 'A2']);
  expect(outlineOf(read(text, { 'sameName 窓口': 'relisted' }).plan)).toEqual(['相談 +窓口', '学び =窓口']);
});

test('one number of an initiative with two names', () => {
  const text = `
    施策 | 事業番号 | 事業 | 再掲
    相談 | A1 | 窓口の開設 |
    学び | A1 | 窓口開設   | ○
    道   | A2 | ベンチ     |
    花   | A2 | ベンチの設置 |`;
  const { plan, questions } = read(text);
  expect(questions).toMatchObject([
    {
      asks: 'twoSpellings',
      levelName: null,
      number: 'A1',
      place: { row: 3 },
      spellings: [{ rows: 1 }, { rows: 1 }],
    },
    {
      asks: 'twoSpellings',
      levelName: null,
      number: 'A2',
      place: { row: 5 },
      spellings: [{ name: 'ベンチ' }, { name: 'ベンチの設置' }],
    },
  ]);
  expect(outlineOf(plan)).toEqual(['相談 +窓口の開設', '学び =窓口の開設', '道 +ベンチ', '花 =ベンチ']);
});

test('“also under” what is no item: the nearest names, or nowhere', () => {
  const text = `
    Goal | Action | Also under
    Clean energy | Loans | Safe homes; Cleen energy
    Safe homes   | Trees | Elsewhere`;
  const { plan, questions } = read(text);
  expect(questions).toEqual([
    {
      id: 'unknownPlace Cleenenergy',
      asks: 'unknownPlace',
      place: { sheet, row: 2, column: 3 },
      name: 'Loans',
      words: 'Cleen energy',
      rows: 1,
      offers: [
        {
          id: 'under Clean energy',
          take: 'under',
          name: 'Clean energy',
          place: { sheet, row: 2, column: 1 },
        },
        { id: 'nothing', take: 'nothing' },
      ],
    },
    {
      id: 'unknownPlace Elsewhere',
      asks: 'unknownPlace',
      place: { sheet, row: 3, column: 3 },
      name: 'Trees',
      words: 'Elsewhere',
      rows: 1,
      offers: [{ id: 'nothing', take: 'nothing' }],
    },
  ]);
  expect(outlineOf(plan)).toEqual(['Clean energy +Loans', 'Safe homes +Trees =Loans']);
});

test('a re-listing printed before its first is accepted, with a note', () => {
  const { plan, questions, notes } = read(`
    施策 | 事業
    相談 | 窓口（再掲）
    学び | 窓口`);
  expect(outlineOf(plan)).toEqual(['相談 =窓口', '学び +窓口']);
  expect(questions).toEqual([]);
  expect(notes).toEqual([
    {
      note: 'relistedBeforeFirst',
      name: '窓口',
      place: { sheet, row: 2, column: 2 },
      firstPlace: { sheet, row: 3, column: 2 },
    },
  ]);
});

test('notes: a level that is left out, values that differ, sums, errors, hidden rows', () => {
  const rows = rowsOf(`
    目標 | 施策 | 事業 | 予算（千円） | 担当課
    まち | 道   | ベンチ | 100 | 道路課
    まち |      | 花壇   | 200 | 公園課
    ひと |      | 夜間講座 | #REF! | 学習課
    ひと | 学び | ベンチ（再掲） | 120 | 道路課
    ひと | 学び | 図書館 | 約5 | 学習課
    合計 |      |        | 420 |`);
  const { plan, notes } = planOf(tableOf(rows, { hiddenRows: new Set([2]) }));
  expect(outlineOf(plan)).toEqual([
    'まち',
    '  道 +ベンチ +花壇',
    'ひと',
    '  （施策なし） +夜間講座',
    '  学び =ベンチ +図書館',
  ]);
  expect(plan.attributes?.map(({ type, unit }) => [type, unit])).toEqual([
    ['text', { ja: '千円' }],
    ['choice', undefined],
  ]);
  expect(notes).toEqual([
    { note: 'hiddenRows', sheet, rows: 1, skipped: false },
    { note: 'sumRows', rows: 1, place: { sheet, row: 7, column: 1 } },
    { note: 'errorCells', cells: 1, place: { sheet, row: 4, column: 4 } },
    { note: 'missingLevel', levelName: '施策', rows: 1, place: { sheet, row: 4, column: 2 } },
    {
      note: 'valuesDiffer',
      name: 'ベンチ',
      attribute: '予算（千円）',
      kept: '100',
      other: '120',
      rows: 1,
      place: { sheet, row: 5, column: 4 },
    },
  ]);
});

test('ids do not depend on the order of rows, and the next version keeps them', () => {
  const head = '目標 | 施策 | 事業\n';
  const lines = [
    'まち | 道 | ベンチ',
    'まち | 花 | 花壇',
    'ひと | 学び | Night school',
    'ひと | 学び | 図書館',
  ];
  const ids = (order: readonly string[]) => {
    const { plan } = read(head + order.join('\n'));
    return Object.fromEntries([
      ...plan.items.flatMap(({ id, name, items }) => [
        [name.ja, id],
        ...(items ?? []).map((item) => [item.name.ja, item.id]),
      ]),
      ...(plan.initiatives ?? []).map(({ id, name }) => [name.ja, id]),
    ]);
  };
  const before = ids(lines);
  expect(
    Object.values(before).every((id) => typeof id === 'string' && /^(?:n[a-z0-9]{8}|night-school)$/.test(id)),
  ).toBe(true);
  expect(before['Night school']).toBe('night-school');
  expect(ids(lines.toReversed())).toEqual(before);
  expect(ids([...lines, 'ひと | 学び | 新しい講座', 'まち | 川 | 橋'])).toMatchObject(before);
});

test('a mapping is found again in a sheet whose columns have moved', () => {
  const { plan } = read('目標 | 施策 | 事業 | 担当課\nまち | 道 | ベンチ | 道路課');
  const first = tableOf(rowsOf('目標 | 施策 | 事業 | 担当課\nまち | 道 | ベンチ | 道路課'));
  const moved = tableOf(rowsOf('メモ | 目標 | 施策 | 担当課 | 事業\nx | まち | 道 | 道路課 | ベンチ'));
  const { plan: again } = planOf(moved, {}, mappingOf(first));
  expect(again).toEqual(plan);
  const gone = tableOf(rowsOf('目標 | 施策 | 事業\nまち | 道 | ベンチ'));
  expect(applyMapping(gone, mappingOf(first), {}, 'x')).toEqual({
    ok: false,
    fault: { fault: 'noSuchColumn', sheet, row: 1, head: '担当課' },
  });
});
