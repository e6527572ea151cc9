import { describe, expect, test } from 'vitest';
import { isQuery, matchesOf, search } from '../../src/explore/search.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { textIn } from '../../src/plan/text.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, planOf, small } from '../fixtures/small.ts';

const { node } = idsOf(realGraph);
const found = (query: string) => search(realGraph, query).map((hit) => hit.node.id);
const sorted = (ids: readonly string[]) => [...ids].sort();
const namedWith = (part: string) =>
  [...realGraph.nodes.values()].filter(({ name }) => textIn(name, 'ja').normalize('NFKC').includes(part));

const ROBOTS = [
  ...['robot-technology-upgrading', 'robot-industry-publicity', 'robot-adoption-support'],
  ...['robot-industry-networking', 'sagami-robot-special-zone', 'industrial-robot-subsidy'],
  ...['robot-friendly-environments', '4.2.3', 'II'],
];
const WORKFORCE = [
  ...['manufacturing-workforce-training', 'successor-training', 'tourism-workforce-training', '4.1.1'],
];

describe('finds nodes in any spelling', () => {
  test.each<readonly [query: string, ids: readonly string[]]>([
    ['人材', WORKFORCE],
    ['じんざい', WORKFORCE],
    ['ジンザイ', WORKFORCE],
    ['ロボット', ROBOTS],
    ['ろぼっと', ROBOTS],
    ['ﾛﾎﾞｯﾄ', ROBOTS],
    ['robot', ROBOTS],
    ['ROBOT', ROBOTS],
    ['MICE', ['mice-events']],
    ['ＭＩＣＥ', ['mice-events']],
    ['mice', ['mice-events']],
    ['まいす', ['mice-events']],
    ['2.1.3', ['2.1.3']],
    ['２．１．３', ['2.1.3']],
    ['2.1', ['2.1', '2.1.1', '2.1.2', '2.1.3']],
    ['dx', ['dx-promotion-support']],
    ['ＤＸ', ['dx-promotion-support']],
    ['きんばら', ['kinbara-land-improvement']],
    ['キンバラ', ['kinbara-land-improvement']],
    ['金原', ['kinbara-land-improvement']],
    ['Kinbara', ['kinbara-land-improvement']],
    ['そうぎょうかいぎょう', ['startup-support']],
    ['創業開業', ['startup-support']],
    ['創業・開業', ['startup-support']],
    ['Ⅳ', ['IV']],
    ['IV', ['IV']],
    ['iv', ['IV']],
    ['workforce', ['manufacturing-workforce-training', 'tourism-workforce-training', '4.1.1']],
    ['children’s', ['children-entrepreneur-experience']],
    ["children's", ['children-entrepreneur-experience']],
    ['ソーシング', ['crowdsourcing-uptake']],
    ['R&D', ['sme-rd-subsidy', '2.2.2']],
    ['sme-loan-program', ['sme-loan-program']],
    ['ロボット 導入', ['robot-adoption-support', 'robot-friendly-environments', 'industrial-robot-subsidy']],
    ['導入　robot', ['robot-adoption-support', 'robot-friendly-environments', 'industrial-robot-subsidy']],
    ['ビジョン', ['vision']],
    ['地域資源とブランド', ['3']],
    ['しんさんぎょう', ['1', '1.1', 'III']],
    ['せかい', ['vision', 'VII']],
    ['きそん', ['2.1.2', '3.1.3']],
    ['きぞん', ['2.1.2', '3.1.3']],
    ['かんこうしさく', ['1.1.5']],
    ['かんこうせさく', ['1.1.5']],
    ['既存', ['2.1.2', '3.1.3']],
    ['sic', ['sic-office-and-lab', 'sic-tenant-support', 'sic-local-company-support']],
    ['ict', ['ict-commercial-environments']],
    ['みつからない', []],
    ['ロボット 金原', []],
  ])('%s', (query, ids) => {
    expect(sorted(found(query))).toEqual(sorted(ids));
  });

  test.each(['人材', '企業', '観光', '商店街', '支援', 'まちづくり', 'サービス'])(
    '%s: every name that has it, in order of fit',
    (part) => {
      const names = namedWith(part).map(({ id }) => id);
      expect(names.length).toBeGreaterThan(2);
      expect(found(part)).toEqual(expect.arrayContaining(names));
    },
  );

  test('each node by its name in each language, by its reading and by its id, first or in a tie', () => {
    for (const each of realGraph.nodes.values()) {
      const texts = [...Object.values(each.name), each.id, each.reading ?? each.id];
      for (const text of texts) expect(found(text)).toContain(each.id);
      expect(found(textIn(each.name, 'ja'))[0]).toBe(each.id);
    }
  });

  test.each(['', ' ', '・', '　、’'])('nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
    expect(isQuery(query)).toBe(false);
    expect(isQuery(`${query}人`)).toBe(true);
  });
});

describe('the order', () => {
  test('an exact number first, then its descendants', () => {
    expect(found('4')).toEqual([
      ...['4', 'IV', '4.1', '4.1.1', '4.1.2', '4.1.3', '4.1.4', '4.1.5', '4.2', '4.2.1', '4.2.2', '4.2.3'],
    ]);
    expect(found('2.')).toEqual(found('2').filter((id) => id.startsWith('2.')));
  });

  test('the start of a name, then of a word, then inside; ties by listing count, then in plan order', () => {
    expect(found('ロボット')).toEqual([
      // Listed 4, 3, 2, 1 and 1 times, and what is no initiative.
      ...['robot-technology-upgrading', 'robot-industry-publicity', 'robot-adoption-support'],
      ...['robot-industry-networking', 'robot-friendly-environments', '4.2.3', 'II'],
      // Within the name: 「さがみロボット産業特区」, 産業用ロボット.
      ...['sagami-robot-special-zone', 'industrial-robot-subsidy'],
    ]);
    expect(search(realGraph, 'ロボット').map(({ listingCount }) => listingCount)).toEqual([
      ...[4, 3, 2, 1, 1, 0, 0, 2, 1],
    ]);
    expect(found('人材')).toEqual([
      ...['manufacturing-workforce-training', 'successor-training', 'tourism-workforce-training', '4.1.1'],
    ]);
  });

  test('numbers match as branches, not as strings', () => {
    const plan = planOf(small());
    expect(search(graphOf(plan), '1.2').map((hit) => hit.node.id)).toEqual(['1.2', '1.2.1']);
    expect(search(graphOf(plan), '1.1.2').map((hit) => hit.node.id)).toEqual(['1.1.2']);
  });

  test('the number of the source is found where the id is another', () => {
    const plan = planOf(small());
    const initiatives = plan.initiatives.map((each, at) => (at === 1 ? { ...each, number: 'K-7' } : each));
    expect(search(graphOf({ ...plan, initiatives }), 'ｋ７').map((hit) => hit.node.id)).toEqual([
      'night-market',
    ]);
  });
});

describe('the matches of a hit', () => {
  const marked = (id: string, query: string, language: string) =>
    matchesOf(realGraph, node(id), query, language).map(({ source, language: of, text, ranges }) => [
      of === null ? source : `${source} ${of}`,
      ranges.map(([from, to]) => text.slice(from, to)),
    ]);

  test.each([
    ['successor-training', '人材', 'ja', [['name ja', ['人材']]]],
    ['successor-training', '人材', 'en', [['name ja', ['人材']]]],
    ['successor-training', 'じんざい', 'ja', [['reading', ['じんざい']]]],
    ['robot-adoption-support', 'ﾛﾎﾞｯﾄ', 'ja', [['name ja', ['ロボット']]]],
    ['robot-adoption-support', 'robot', 'en', [['name en', ['Robot']]]],
    ['robot-adoption-support', 'robot', 'ja', [['name en', ['Robot']]]],
    ['robot-technology-upgrading', 'ロボット', 'ja', [['name ja', ['ロボット', 'ロボット']]]],
    ['mice-events', 'mice', 'ja', [['name ja', ['ＭＩＣＥ']]]],
    ['mice-events', 'mice', 'en', [['name en', ['MICE']]]],
    ['startup-support', '創業開業', 'ja', [['name ja', ['創業・開業']]]],
    ['startup-support', 'かいぎょうしえん', 'ja', [['reading', ['かいぎょうしえん']]]],
    ['2.1.3', '2.1', 'ja', [['number', ['2.1']]]],
    ['IV', 'Ⅳ', 'ja', [['number', ['IV']]]],
    ['robot-adoption-support', '導入 ロボット', 'ja', [['name ja', ['ロボット導入']]]],
    [
      ...['robot-adoption-support', '導入 robot', 'ja'],
      [
        ['name ja', ['導入']],
        ['name en', ['Robot']],
      ],
    ],
    ['3', 'brands', 'en', [['name en', ['brands']]]],
    ['3', '資源とブランド', 'ja', [['alias ja', ['資源とブランド']]]],
    ['innovation-promotion', 'sme', 'ja', []],
  ] as const)('%s for %s in %s', (id, query, language, expected) => {
    expect(marked(id, query, language)).toEqual(expected);
  });

  test('each hit has a match', () => {
    for (const query of ['支援', 'い', 'e', 'support', '3', 'ものづくり 育成'])
      for (const hit of search(realGraph, query))
        for (const language of ['ja', 'en']) {
          const matches = matchesOf(realGraph, hit.node.id, query, language);
          expect(matches.flatMap(({ ranges }) => ranges).length).toBeGreaterThan(0);
        }
  });
});
