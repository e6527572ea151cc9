import '../../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { type CaptionInput, captionOf } from '../../../src/exchange/picture/caption.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import { leveledPlan } from '../../fixtures/leveledPlan.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { contentOf } from '../make.ts';

const id = idsOf(realGraph);
const plainly: CaptionInput = {
  view: 'map',
  tableSettings: DEFAULT_TABLE_SETTINGS,
  selected: null,
  connect: null,
  search: '',
};

describe('the caption', () => {
  test('in Japanese: plan and view, shown part, source, version, date and notice', () => {
    const { title, about, foot } = captionOf(contentOf(realGraph), plainly);
    expect(title).toBe('さがみはら産業振興ビジョン：再掲マップ');
    expect(about).toEqual(['令和7～9年度（2025～2027年度）　計画全体（153項目、掲載173件）を含みます。']);
    expect(foot).toEqual([
      '「さがみはら産業振興ビジョン【概要】」（相模原市）を加工して作成　データの版：2025.3　書き出した日：2026-11-23',
      '市とは関わりなく独自に作成したもので、市の刊行物ではありません。正確な内容は市の資料で確かめてください。',
    ]);
  });

  test('of a plan without period, version and publisher has none of them', () => {
    const graph = leveledPlan(2, ['ja']);
    const { about, foot } = captionOf(contentOf(graph), plainly);
    expect([...about, ...foot]).toEqual([
      '計画全体（12項目、掲載8件）を含みます。',
      '見本　書き出した日：2026-11-23',
    ]);
  });

  test('in English: also that the translation is ours', () => {
    const { title, about, foot } = captionOf(contentOf(realGraph, { language: 'en' }), {
      ...plainly,
      view: 'structure',
    });
    expect(title).toBe('Sagamihara Industrial Promotion Vision: Structure');
    expect(about).toEqual(['FY2025–2027 · The whole plan: 153 items, 173 listings.']);
    expect(foot).toEqual([
      'Adapted from “Sagamihara Industrial Promotion Vision (Summary)” by Sagamihara City · Data version: 2025.3 · Exported on: 2026-11-23',
      'It is independent work, not a publication of the city. In case of doubt, the city’s document holds. The English is our own, unofficial translation. The Japanese names are the source’s own words.',
    ]);
  });

  test('states every active filter', () => {
    const filter = { marks: 'relisted', counts: { from: 2, to: null } } as const;
    const { about } = captionOf(contentOf(realGraph, { filter, language: 'en' }), plainly);
    expect(about).toHaveLength(2);
    expect(about[1]).toMatch(/^Filters: [^;]+; [^;]+$/);
  });

  test('states selection, connection and search', () => {
    const said = (asked: Partial<CaptionInput>) =>
      captionOf(contentOf(realGraph), { ...plainly, ...asked }).about.slice(1);
    expect(said({ selected: id.initiative('sme-loan-program') })).toEqual(['選択中：中小企業融資制度']);
    const connect = { from: id.strategy('1'), to: id.initiative('sme-loan-program') };
    expect(said({ connect, selected: id.policy('1.1.1') })).toEqual([
      'つながり：業種を超えた仕組みの構築による新産業の創出 ― 中小企業融資制度',
    ]);
    expect(said({ search: ' 人材 ' })).toEqual(['黒い輪：「人材」の検索結果']);
  });

  test('omits a selection that filters hide', () => {
    const content = contentOf(realGraph, { filter: { hiddenStrategies: [id.strategy('4')] } });
    const { about } = captionOf(content, { ...plainly, selected: id.policy('4.1.1') });
    expect(about.filter((line) => line.startsWith('選択中'))).toEqual([]);
  });

  test('has all notes of a file as its description', () => {
    const { description } = captionOf(contentOf(realGraph), plainly);
    expect(description).toContain('データの版: 2025.3');
    expect(description).toContain('英訳: ');
    expect(description).toContain('利用条件: ');
  });
});
