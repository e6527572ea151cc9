import { describe, expect, test } from 'vitest';
import { realGraph } from '../fixtures/realPlan.ts';
import { contentOf, DATE, fileOf } from './make.ts';
import { pairsOf, plain, rankedOf, rowsOf } from './plainPlan.ts';
import { type SheetCells, sheetsOf } from './workbook.ts';

const content = contentOf(realGraph);
const sheets = await sheetsOf(await fileOf('xlsx', content));
const sheet = (name: string): SheetCells => {
  const found = sheets.get(name);
  if (found === undefined) throw new RangeError(`No sheet ${name}`);
  return found;
};
const MARKS = { first: ['初出', 'First', '●'], relisted: ['再掲', 'Re-listed', '○'] } as const;
const policies = plain.strategies.flatMap((strategy) =>
  strategy.directions.flatMap((direction) =>
    direction.policies.map((policy) => ({ strategy, direction, policy })),
  ),
);

describe('the built-in plan as a workbook', () => {
  test('has all sheets', () => {
    expect([...sheets.keys()]).toEqual([
      'ランキング',
      '掲載一覧',
      '基本施策',
      'マトリクス',
      '重なり',
      '注記',
    ]);
  });

  test('ranks the initiatives, with listing counts by strategy', () => {
    const [heads, ...rows] = sheet('ランキング');
    expect(heads).toEqual([
      '順位',
      '主な取組',
      '掲載数',
      'またがる戦略数',
      '計画全体の掲載数',
      '計画全体でまたがる戦略数',
      '初出の基本施策番号',
      '初出の基本施策',
      ...plain.strategies.map(({ id, short }) => `戦略${id} ${short.ja}`),
      '取組ID',
      '主な取組（英語）',
      '取組のよみ',
      '初出の基本施策（英語）',
      '出典のページ',
      '出典の節',
    ]);
    expect(rows).toEqual(
      rankedOf(plain).map(({ place, initiative, own, reach }) => [
        place,
        initiative.name.ja,
        own.length,
        reach,
        own.length,
        reach,
        own[0]?.policy.id,
        own[0]?.policy.name.ja,
        ...plain.strategies.map(({ id }) => own.filter(({ strategy }) => strategy.id === id).length),
        initiative.id,
        initiative.name.en,
        initiative.reading,
        own[0]?.policy.name.en,
        initiative.at.page,
        initiative.at.section,
      ]),
    );
  });

  test('contains all listings, with the numbers of the source as text', () => {
    const [, ...rows] = sheet('掲載一覧');
    expect(rows).toHaveLength(173);
    expect(rows).toEqual(
      rowsOf(plain).map(({ strategy, direction, policy, position, initiative, mark }) => [
        strategy.id,
        strategy.name.ja,
        direction.id,
        direction.name.ja,
        policy.id,
        policy.name.ja,
        position,
        initiative.name.ja,
        MARKS[mark][0],
        strategy.name.en,
        direction.name.en,
        policy.name.en,
        initiative.id,
        initiative.name.en,
        mark,
        MARKS[mark][1],
      ]),
    );
  });

  test('contains all basic policies with their measures', () => {
    const [heads = [], ...rows] = sheet('基本施策');
    const at = (label: string) => heads.indexOf(label);
    expect(rows.map((row) => [row[at('基本施策番号')], row[at('掲載')], row[at('初出の数')]])).toEqual(
      policies.map(({ policy }) => [
        policy.id,
        policy.listings.length,
        policy.listings.filter(({ mark }) => mark === 'first').length,
      ]),
    );
  });

  test('contains the matrix of all initiatives and basic policies', () => {
    const [strategies, directions, numbers, names, ...rows] = sheet('マトリクス');
    const rest = ['主な取組（英語）', '取組ID'];
    expect(strategies?.slice(3, 33)).toEqual(policies.map(({ strategy }) => strategy.id));
    expect(directions?.slice(3, 33)).toEqual(policies.map(({ direction }) => direction.id));
    expect(numbers?.slice(3, 33)).toEqual(policies.map(({ policy }) => policy.id));
    expect(names).toEqual([
      '主な取組',
      '掲載数',
      'またがる戦略数',
      ...policies.map(({ policy }) => policy.name.ja),
      ...rest,
    ]);
    const totals = rows.at(-1);
    expect(rows.slice(0, -1)).toEqual(
      rankedOf(plain).map(({ initiative, own, reach }) => [
        initiative.name.ja,
        own.length,
        reach,
        ...policies.map(({ policy }) => {
          const listing = policy.listings.find((each) => each.initiative === initiative.id);
          return listing === undefined ? null : MARKS[listing.mark][2];
        }),
        initiative.name.en,
        initiative.id,
      ]),
    );
    expect(totals).toEqual([
      '掲載',
      173,
      null,
      ...policies.map(({ policy }) => policy.listings.length),
      null,
      null,
    ]);
  });

  test('contains the inclusive and exclusive overlap of each pair of basic policies', () => {
    const [heads, ...rows] = sheet('重なり');
    expect(heads?.slice(4, 7)).toEqual(['両方に掲載の取組', 'この2つだけの取組', '類似度（Jaccard）']);
    expect(rows).toEqual(
      pairsOf(plain).map(({ a, b, both, only, jaccard }) => [
        a.id,
        a.name.ja,
        b.id,
        b.name.ja,
        both,
        only,
        jaccard,
        a.name.en,
        b.name.en,
      ]),
    );
  });

  test('contains source, version, date and notice in both languages', () => {
    const notes = sheet('注記');
    expect(notes.filter(([topic]) => topic !== '列の意味').map(([, item]) => item)).toEqual([
      '項目',
      '計画',
      '自治体',
      '期間',
      '出典の資料',
      '発行',
      '出典の表示',
      'データの版',
      '書き出した日',
      '含まれる範囲',
      '絞り込み',
      '数の意味',
      '初出と再掲',
      '置き換えた文字',
      '長い文字列',
      'マトリクス',
      '非公式',
      '英訳',
      '利用条件',
    ]);
    const said = (item: string) => notes.find(([, name]) => name === item)?.slice(2);
    expect(said('出典の表示')).toEqual([plain.source.attribution.ja, plain.source.attribution.en]);
    expect(said('データの版')).toEqual([plain.version, plain.version]);
    expect(said('書き出した日')).toEqual([DATE, DATE]);
    expect(said('非公式')?.[0]).toContain('市の刊行物ではありません');
    expect(said('非公式')?.[1]).toContain('not a publication of the city');
  });
});

test('names sheets and headers in English in the English UI', async () => {
  const english = await sheetsOf(await fileOf('xlsx', contentOf(realGraph, { language: 'en' })));
  expect([...english.keys()]).toEqual(['Ranking', 'Listings', 'Policies', 'Matrix', 'Overlap', 'Notes']);
  expect(english.get('Ranking')?.[0]?.slice(0, 4)).toEqual([
    'Rank',
    'Initiative (English)',
    'Initiative (Japanese)',
    'Listing count',
  ]);
  expect(english.get('Matrix')?.[4]?.[0]).toBe('SME loan program');
});

test('contains the filtered plan, with the measures of the whole plan beside it', async () => {
  const filter = { marks: 'relisted', counts: { from: 14, to: null } } as const;
  const part = await sheetsOf(await fileOf('xlsx', contentOf(realGraph, { filter })));
  expect(part.get('ランキング')).toHaveLength(2);
  expect(part.get('ランキング')?.[1]?.slice(0, 6)).toEqual([1, '中小企業融資制度', 13, 4, 14, 4]);
  expect(part.get('注記')?.filter(([, item]) => item === '絞り込み')).toEqual([
    ['内容', '絞り込み', '掲載数14以上', 'Listing count 14 or more'],
    ['内容', '絞り込み', '再掲のみ', 'Re-listings only'],
  ]);
});
