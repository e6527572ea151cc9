import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvLines, escapeFormula } from '../../src/exchange/csv.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { asMeant, hostileText, withSignsReplaced } from './hostile.ts';
import { contentOf, fileOf, filesOf } from './make.ts';
import { pairsOf, plain, rankedOf, rowsOf } from './plainPlan.ts';

const content = contentOf(realGraph);
const read = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, columns: true, relax_column_count: false });
const table = async (name: string) => read(await fileOf('csv', content, `-${name}.csv`));
const MARKS = { first: ['初出', 'First'], relisted: ['再掲', 'Re-listed'] } as const;

describe('the built-in plan as CSV', () => {
  test('consists of five files', async () => {
    expect([...(await filesOf('csv', content)).keys()]).toEqual(
      ['listings', 'initiatives', 'policies', 'overlap', 'notes'].map(
        (name) => `sagamihara-2025-${name}.csv`,
      ),
    );
  });

  test('has a byte order mark, CR LF line endings, ASCII headers, and the same number of cells per line', async () => {
    for (const bytes of (await filesOf('csv', content)).values()) {
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = bytes.toString('utf8').slice(1);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [heads = [], ...rows]: string[][] = parse(bytes, { bom: true });
      expect(heads.join(' ')).toMatch(/^[a-z_ ]+$/);
      expect(new Set(heads).size).toBe(heads.length);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  test('contains all 173 listings', async () => {
    const rows = await table('listings');
    expect(rows).toHaveLength(173);
    expect(rows).toEqual(
      rowsOf(plain).map(({ strategy, direction, policy, position, initiative, mark }) => ({
        strategy_id: strategy.id,
        strategy_name_ja: strategy.name.ja,
        strategy_name_en: strategy.name.en,
        direction_id: direction.id,
        direction_name_ja: direction.name.ja,
        direction_name_en: direction.name.en,
        policy_id: policy.id,
        policy_name_ja: policy.name.ja,
        policy_name_en: policy.name.en,
        position: String(position),
        initiative_id: initiative.id,
        initiative_name_ja: initiative.name.ja,
        initiative_name_en: initiative.name.en,
        mark,
        mark_ja: MARKS[mark][0],
        mark_en: MARKS[mark][1],
      })),
    );
  });

  test('contains all 103 initiatives by rank', async () => {
    const rows = await table('initiatives');
    expect(rows).toHaveLength(103);
    expect(rows).toEqual(
      rankedOf(plain).map(({ place, initiative, own, reach }) => ({
        place: String(place),
        initiative_id: initiative.id,
        initiative_name_ja: initiative.name.ja,
        initiative_name_en: initiative.name.en,
        initiative_reading: initiative.reading,
        listing_count: String(own.length),
        reach: String(reach),
        listing_count_in_plan: String(own.length),
        reach_in_plan: String(reach),
        first_policy_id: own[0]?.policy.id,
        first_policy_name_ja: own[0]?.policy.name.ja,
        first_policy_name_en: own[0]?.policy.name.en,
        source_page: String(initiative.at.page),
        source_section: initiative.at.section,
      })),
    );
    expect(rows[0]).toMatchObject({
      place: '1',
      initiative_name_ja: '中小企業融資制度',
      listing_count: '14',
    });
  });

  test('contains all 30 basic policies', async () => {
    const rows = await table('policies');
    const all = rowsOf(plain);
    expect(rows).toHaveLength(30);
    expect(rows).toEqual(
      plain.strategies.flatMap((strategy) =>
        strategy.directions.flatMap((direction) =>
          direction.policies.map((policy) => {
            const first = policy.listings.filter(({ mark }) => mark === 'first').length;
            const own = policy.listings.filter(
              (listing) => all.filter(({ initiative }) => initiative.id === listing.initiative).length === 1,
            );
            const relisted = policy.listings.length - first;
            return {
              strategy_id: strategy.id,
              strategy_name_ja: strategy.name.ja,
              strategy_name_en: strategy.name.en,
              direction_id: direction.id,
              direction_name_ja: direction.name.ja,
              direction_name_en: direction.name.en,
              policy_id: policy.id,
              policy_name_ja: policy.name.ja,
              policy_name_en: policy.name.en,
              policy_reading: policy.reading,
              listings: String(policy.listings.length),
              first_listings: String(first),
              relistings: String(relisted),
              relisted_share: String(relisted / policy.listings.length),
              own: String(own.length),
              listings_in_plan: String(policy.listings.length),
              source_page: String(policy.at.page),
              source_section: policy.at.section,
            };
          }),
        ),
      ),
    );
  });

  test('contains every pair of basic policies that share an initiative', async () => {
    const rows = await table('overlap');
    expect(rows).toEqual(
      pairsOf(plain).map(({ a, b, both, only, jaccard }) => ({
        policy_a_id: a.id,
        policy_a_name_ja: a.name.ja,
        policy_a_name_en: a.name.en,
        policy_b_id: b.id,
        policy_b_name_ja: b.name.ja,
        policy_b_name_en: b.name.en,
        shared_in_both: String(both),
        shared_only_in_these_two: String(only),
        jaccard: String(jaccard),
      })),
    );
    expect(rows.length).toBeGreaterThan(100);
  });

  test('explains every column in its notes', async () => {
    const notes = await table('notes');
    const fields = notes.filter(({ topic }) => topic === 'field').map(({ item }) => item);
    const heads = (await Promise.all(['listings', 'initiatives', 'policies', 'overlap'].map(table))).flatMap(
      ([row = {}]) => Object.keys(row),
    );
    expect(fields).toEqual([...new Set(heads)]);
  });
});

test('a filter that leaves nothing gives headers and states the filter', async () => {
  const nothing = contentOf(realGraph, { filter: { counts: { from: 99, to: null }, find: 'ない' } });
  const bytes = await fileOf('csv', nothing, '-filtered-listings.csv');
  expect(parse(bytes, { bom: true })).toHaveLength(1);
});

describe('texts that a spreadsheet would evaluate or convert', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '　＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200b=1',
    '\u202e=1',
    '\ufeff=1',
    "'quoted",
    '2.10',
    '007',
    '1-2',
    '1/2',
    '12:30',
    '1e5',
    '50%',
    '２０２５',
    'r7-4-1',
    'may-1',
    'December 25',
    'true',
    'FALSE',
    '1234567890123456',
  ])('%j is prefixed with an apostrophe', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(asMeant(escapeFormula(text))).toBe(text);
  });

  test.each([
    '中小企業融資制度',
    'ＭＩＣＥの誘致',
    'sme-loan-program',
    'march-of-robots',
    'robot-2',
    '1',
    '2.1',
    '2.1.10',
    'IV',
    '2026-11-23',
    '３Ｄプリンター',
    '（仮称）',
    'a=b',
    '',
  ])('%j is unchanged', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  test('are restored by parsing', () => {
    const chance = chanceFrom(4);
    const texts = Array.from({ length: 3_000 }, () => [hostileText(chance), hostileText(chance)]);
    const file = [...csvLines(['a', 'b'], texts)].join('');
    const cells: string[][] = parse(Buffer.from(file), { bom: true, from_line: 2 });
    expect(cells.map((row) => row.map(asMeant))).toEqual(texts.map((row) => row.map(withSignsReplaced)));
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
  });
});
