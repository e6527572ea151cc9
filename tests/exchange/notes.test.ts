import { describe, expect, test } from 'vitest';
import '../fixtures/everyLanguage.ts';
import type { ExportContent } from '../../src/exchange/exportContent.ts';
import { FORMATS } from '../../src/exchange/formats.ts';
import { notesOf } from '../../src/exchange/notes.ts';
import { fileWordsIn } from '../../src/i18n/fileWords.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf } from '../fixtures/small.ts';
import { contentOf, filesOf } from './make.ts';

const ids = idsOf(realGraph);
const said = (content: ExportContent, item: string) =>
  notesOf(content, [])
    .filter((note) => note.item === item)
    .map(({ ja, en }) => [ja, en]);

const everyFilter = contentOf(realGraph, {
  filter: {
    hiddenStrategies: [ids.strategy('1')],
    hiddenDirections: [ids.direction('2.1')],
    hiddenKinds: ['priorityProject'],
    counts: { from: 2, to: 5 },
    reach: 2,
    marks: 'relisted',
    withoutHubs: true,
    find: '人材',
  },
  focus: { node: ids.initiative('sme-loan-program'), steps: 2 },
});

describe('the notes of a file', () => {
  test('state that the whole plan is contained without filters', () => {
    expect(said(contentOf(realGraph), 'filter')).toEqual([['なし', 'None.']]);
    expect(said(contentOf(realGraph), 'held')).toEqual([
      ['計画全体（153項目、掲載173件）を含みます。', 'The whole plan: 153 items, 173 listings.'],
    ]);
  });

  test('have a line per filter, in both languages', () => {
    expect(said(everyFilter, 'filter')).toEqual([
      ['戦略1を非表示', 'Hidden strategies: 1'],
      ['方向性2.1を非表示', 'Hidden policy directions: 2.1'],
      ['重点プロジェクトを非表示', 'Hidden kinds: Priority projects'],
      ['掲載数2～5', 'Listing count 2–5'],
      ['2以上の戦略にまたがる', 'Reach 2 or more'],
      ['再掲のみ', 'Re-listings only'],
      ['ハブを除く', 'Without the widely listed'],
      ['「人材」の検索結果のみ', 'Only what “人材” finds'],
      ['周辺（2つ先まで）：中小企業融資制度', 'Within 2 steps of SME loan program'],
    ]);
  });

  test('state how much of the plan is contained', () => {
    const hidden = contentOf(realGraph, { filter: { hiddenKinds: ['priorityProject'], marks: 'first' } });
    expect(said(hidden, 'held')).toEqual([
      [
        '計画の153項目のうち146項目、掲載173件のうち103件を含みます。',
        '146 of the plan’s 153 items, 103 of its 173 listings.',
      ],
    ]);
  });
});

test.each(FORMATS.filter((format) => !format.startsWith('plan') && format !== 'xlsx'))(
  'the filters stand in %s, though nothing be left',
  async (format) => {
    const nothing = contentOf(realGraph, { filter: { counts: { from: 99, to: null }, find: 'zzzz' } });
    const files = [...(await filesOf(format, nothing))];
    const text = files.map(([, bytes]) => bytes.toString('utf8')).join('\n');
    for (const part of [
      '掲載数99以上',
      'Listing count 99 or more',
      '「zzzz」の検索結果のみ',
      '2025.3',
      '2026-11-23',
    ])
      expect(text).toContain(part);
    for (const [name] of files) expect(name).toMatch(/^sagamihara-2025-filtered[-.]/);
  },
);

test.each(LANGUAGES)('the file words in %s are not empty', (language) => {
  const { fields, sheets, topics, notes, sentences } = fileWordsIn(language, null);
  const texts = [
    ...Object.values(fields).flatMap((field) => field.split(' | ')),
    ...[sheets, topics, notes, sentences].flatMap((words) => Object.values(words)),
  ];
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  // A sheet's name may have 31 signs; with others than letters it would have to stand in quotes where cells
  // of it are named, which the writer does not do, and Excel would call the file broken.
  for (const name of Object.values(sheets)) expect(name).toMatch(/^\p{L}[\p{L}ー]{0,30}$/u);
});
