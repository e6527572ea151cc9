import { describe, expect, test } from 'vitest';
import { compare } from '../../src/explore/compare.ts';
import { whatIf } from '../../src/explore/whatIf.ts';
import { plainText, type Sentence } from '../../src/i18n/sentence.ts';
import type { TableSentences } from '../../src/i18n/tableSentences.ts';
import { combinations } from '../../src/plan/combinations.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { matrix } from '../../src/plan/matrix.ts';
import { overlap } from '../../src/plan/measures.ts';
import type { MatrixRows } from '../../src/plan/orderNames.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import {
  again,
  type Case,
  EN as en,
  expectSentences,
  isWhole,
  JA as ja,
  POLICY_121,
  POLICY_212,
  part,
  plan,
  unlisted,
  without,
} from './tableSentenceCases.ts';

describe('the matrix', () => {
  const of = (graph: PlanGraph, rows: MatrixRows) => (language: TableSentences) =>
    language.matrix(graph, matrix(graph, 'count', rows), rows, isWhole(graph));
  test.each<Case>([
    [
      'all of the real plan',
      of(realGraph, 'all'),
      '103 initiatives have 173 listings under 30 basic policies: 103 first and 70 re-listed.',
      '103の取組が、30の基本施策に合わせて173回掲載されています（初出103件、再掲70件）。',
    ],
    [
      'what it lists more than once',
      of(realGraph, 'relisted'),
      '39 initiatives that the plan lists more than once have 109 listings under 29 basic policies: 39 first and 70 re-listed.',
      '計画に2回以上掲載されている39の取組が、29の基本施策に合わせて109回掲載されています（初出39件、再掲70件）。',
    ],
    [
      'one initiative of a part',
      of(part('shared-loan', 'night-market'), 'relisted'),
      'In what is shown, one initiative that the plan lists more than once has 2 listings under 2 basic policies: 1 first and 1 re-listed.',
      '表示中の範囲では、計画に2回以上掲載されている1つの取組が、2つの基本施策に合わせて2回掲載されています（初出1件、再掲1件）。',
    ],
    [
      'one listing',
      of(part('1.1.1', '1.1.2', '1.2.1', '2.1.1'), 'all'),
      'In what is shown, 6 initiatives have one listing under 1 basic policy: 1 first and 0 re-listed.',
      '表示中の範囲では、6つの取組が、1つの基本施策に合わせて1回掲載されています（初出1件、再掲0件）。',
    ],
    [
      'no initiative',
      of(part('shared-loan', 'night-market', 'craft-school'), 'relisted'),
      'In what is shown, there is no initiative that the plan lists more than once.',
      '表示中の範囲では、計画に2回以上掲載されている取組はありません。',
    ],
    [
      'no listing',
      of(unlisted(part('1.1.1', '1.1.2', '1.2.1', '2.1.1'), '2.1.2/solar-roofs'), 'all'),
      'In what is shown, there is no initiative with a listing.',
      '表示中の範囲では、取組の掲載はありません。',
    ],
  ])('%s', expectSentences);
});

describe('the overlap of two basic policies', () => {
  const of =
    (a: string, b: string, graph: PlanGraph = smallGraph) =>
    (language: TableSentences) => {
      const { policy } = idsOf(graph);
      return language.overlap(
        graph,
        policy(a),
        policy(b),
        overlap(graph, policy(a), policy(b)),
        isWhole(graph),
      );
    };
  const twice = plan(
    [[...POLICY_121, 'listings', 2], again('night-market')],
    [[...POLICY_212, 'listings', 1], again('tool-library')],
    [[...POLICY_212, 'listings', 2], again('craft-school')],
  );
  const both = without(twice, '1.1.2');
  test.each<Case>([
    [
      'nothing',
      of('1.1.1', '2.1.2'),
      'Basic policies 1.1.1 “Support for shops” and 2.1.2 “Energy transition” share no initiative.',
      '基本施策1.1.1「店づくりの支援」と基本施策2.1.2「エネルギーの転換」の両方に掲載されている取組はありません。',
    ],
    [
      'one that no other lists',
      of('1.1.1', '1.1.2'),
      'Basic policies 1.1.1 “Support for shops” and 1.1.2 “Lively markets” share one initiative, “Night market”, which no other lists.',
      '基本施策1.1.1「店づくりの支援」と基本施策1.1.2「市場のにぎわい」の両方に掲載されている取組は「夜市」1つで、ほかの基本施策には掲載されていません。',
    ],
    [
      'one that others list',
      of('1.1.1', '2.1.1'),
      'Basic policies 1.1.1 “Support for shops” and 2.1.1 “Better workshops” share one initiative, “Shared loan”, which others list as well.',
      '基本施策1.1.1「店づくりの支援」と基本施策2.1.1「工房の充実」の両方に掲載されている取組は「みんなの融資」1つで、ほかの基本施策にも掲載されています。',
    ],
    [
      'two that others list',
      of('1.1.1', '1.2.1', twice),
      'Basic policies 1.1.1 “Support for shops” and 1.2.1 “Harbour guidance” share 2 initiatives, both of which others list as well.',
      '基本施策1.1.1「店づくりの支援」と基本施策1.2.1「港の案内」の両方に掲載されている取組は2つで、いずれもほかの基本施策にも掲載されています。',
    ],
    [
      'two, one of them in these two only',
      of('2.1.1', '2.1.2', twice),
      'Basic policies 2.1.1 “Better workshops” and 2.1.2 “Energy transition” share 2 initiatives, 1 of them listed only in these two.',
      '基本施策2.1.1「工房の充実」と基本施策2.1.2「エネルギーの転換」の両方に掲載されている取組は2つで、そのうち1つはこの2つだけに掲載されています。',
    ],
    [
      'two in these two only, of what is shown',
      of('2.1.1', '2.1.2', both),
      'In what is shown, basic policies 2.1.1 “Better workshops” and 2.1.2 “Energy transition” share 2 initiatives, both of them listed only in these two.',
      '表示中の範囲では、基本施策2.1.1「工房の充実」と基本施策2.1.2「エネルギーの転換」の両方に掲載されている取組は2つで、いずれもこの2つだけに掲載されています。',
    ],
    [
      'many',
      of('2.1.1', '4.1.3', realGraph),
      'Basic policies 2.1.1 “Promoting growth industry clusters” and 4.1.3 “Promoting urban infrastructure for exchange and industry clusters” share 5 initiatives, 4 of them listed only in these two.',
      '基本施策2.1.1「成長産業の集積促進」と基本施策4.1.3「人的交流や産業集積を支える都市基盤整備の推進」の両方に掲載されている取組は5つで、そのうち4つはこの2つだけに掲載されています。',
    ],
    [
      'many, none of them in these two only',
      of('3.1.2', '4.1.3', realGraph),
      'Basic policies 3.1.2 “Clustering business, commerce and services as transport links improve” and 4.1.3 “Promoting urban infrastructure for exchange and industry clusters” share 4 initiatives, all of which others list as well.',
      '基本施策3.1.2「広域交通基盤の強化を機会とした、業務、商業、サービス機能の集積促進」と基本施策4.1.3「人的交流や産業集積を支える都市基盤整備の推進」の両方に掲載されている取組は4つで、いずれもほかの基本施策にも掲載されています。',
    ],
  ])('%s', expectSentences);

  test('each name links to its node', () => {
    expect(of('1.1.1', '1.1.2')(ja)).toEqual([
      '基本施策1.1.1「',
      { node: '1.1.1', text: '店づくりの支援' },
      '」と基本施策1.1.2「',
      { node: '1.1.2', text: '市場のにぎわい' },
      '」の両方に掲載されている取組は「',
      { node: 'night-market', text: '夜市' },
      '」1つで、ほかの基本施策には掲載されていません。',
    ]);
  });
});

describe('a combination of strategies', () => {
  const of = (strategies: string, graph: PlanGraph) => (language: TableSentences) => {
    const found = combinations(graph, 'count').sets.find((set) => set.strategies.join('+') === strategies);
    if (found === undefined) throw new Error(`No combination ${strategies}`);
    return language.combination(graph, found, isWhole(graph));
  };
  test.each<Case>([
    [
      'one, and with others',
      of('4', realGraph),
      '34 initiatives are listed in strategy 4 “Building the foundations that support industry” alone; 22 more are listed in it and others, 56 in all.',
      '戦略4「産業を支える基盤づくりの推進」だけに掲載されている取組は34です。ほかの戦略にも掲載されている22を合わせると、56になります。',
    ],
    [
      'two, and with others',
      of('1+2', realGraph),
      '5 initiatives are listed in strategies 1 “Creating new industries by building cross-sector frameworks” and 2 “Creating value with growth industry clusters and innovation” alone; one more is listed in these and others, 6 in all.',
      '戦略1「業種を超えた仕組みの構築による新産業の創出」と戦略2「成長産業の集積とイノベーションによる価値の創造」だけに掲載されている取組は5つです。ほかの戦略にも掲載されている1つを合わせると、6つになります。',
    ],
    [
      'three, by their numbers',
      of('1+3+4', realGraph),
      'One initiative, “Developing and promoting convention functions”, is listed in strategies 1, 3 and 4 alone; one more is listed in these and others, 2 in all.',
      '戦略1、3、4だけに掲載されている取組は「コンベンション機能の整備・促進」1つです。ほかの戦略にも掲載されている1つを合わせると、2つになります。',
    ],
    [
      'all',
      of('1+2+3+4', realGraph),
      'One initiative, “SME loan program”, is listed in all 4 strategies.',
      '全4戦略に掲載されている取組は「中小企業融資制度」1つです。',
    ],
    [
      'none exactly',
      of('2+3', realGraph),
      'No initiative is listed in strategies 2 “Creating value with growth industry clusters and innovation” and 3 “Creating appeal and establishing brands with local resources” alone; 3 are listed in these and others.',
      '戦略2「成長産業の集積とイノベーションによる価値の創造」と戦略3「地域資源の活用による魅力の創出とブランドの確立」だけに掲載されている取組はありません。ほかの戦略にも掲載されているものを含めると3つあります。',
    ],
    [
      'none exactly, one with others',
      of('1+2+3', realGraph),
      'No initiative is listed in strategies 1, 2 and 3 alone; one is listed in these and others.',
      '戦略1、2、3だけに掲載されている取組はありません。ほかの戦略にも掲載されているものを含めると1つあります。',
    ],
    [
      'none at all, of the whole plan’s strategies',
      of('1+2', part('shared-loan', 'craft-school')),
      'In what is shown, no initiative is listed in both strategies.',
      '表示中の範囲では、全2戦略に掲載されている取組はありません。',
    ],
    [
      'none at all, of two',
      of('1+4', without(realGraph, 'sme-loan-program', 'convention-functions')),
      'In what is shown, no initiative is listed in strategies 1 “Creating new industries by building cross-sector frameworks” and 4 “Building the foundations that support industry” together.',
      '表示中の範囲では、戦略1「業種を超えた仕組みの構築による新産業の創出」と戦略4「産業を支える基盤づくりの推進」の両方に掲載されている取組はありません。',
    ],
    [
      'none at all, of three',
      of('1+2+3', without(realGraph, 'sme-loan-program')),
      'In what is shown, no initiative is listed in strategies 1, 2 and 3 together.',
      '表示中の範囲では、戦略1、2、3のすべてに掲載されている取組はありません。',
    ],
    [
      'none at all, of one',
      of('1', part('shared-loan', 'craft-school', 'night-market', 'harbour-map')),
      'In what is shown, no initiative is listed in strategy 1 “Growing the strength of the town”.',
      '表示中の範囲では、戦略1「まちの力を育てる」に掲載されている取組はありません。',
    ],
  ])('%s', expectSentences);
});

test('every pair, set of strategies and initiative of the real plan has a well-formed sentence', () => {
  const sentences: ((language: TableSentences) => Sentence)[] = [
    ...realGraph.policies.flatMap(({ id: a }, at) =>
      realGraph.policies
        .slice(at + 1)
        .flatMap(({ id: b }) => [
          (language: TableSentences) => language.overlap(realGraph, a, b, overlap(realGraph, a, b), true),
          (language: TableSentences) =>
            language.comparison(realGraph, compare(realGraph, { kind: 'policy', ids: [a, b] }), true),
        ]),
    ),
    ...combinations(realGraph, 'size').sets.map(
      (set) => (language: TableSentences) => language.combination(realGraph, set, true),
    ),
    ...realGraph.initiatives.map(
      ({ id }) =>
        (language: TableSentences) =>
          language.whatIf(realGraph, whatIf(realGraph, new Set([id])), 2, true),
    ),
  ];
  expect(sentences).toHaveLength(2 * 435 + 15 + 103);
  for (const sentence of sentences) {
    const [english, japanese] = [plainText(sentence(en)), plainText(sentence(ja))];
    expect(english).toMatch(/^[A-Z0-9“].*[a-z0-9”).]\.$/);
    expect(japanese).toMatch(/(ます|です|ません)。$/);
    for (const text of [english, japanese])
      expect(text).not.toMatch(/undefined|NaN| {2}|\[object|、。|。。|\.\.| ,|0つ/);
  }
});
