import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { type Filter, type Focus, NO_FILTER, shown } from '../../src/explore/filter.ts';
import { connection, pathToVision } from '../../src/explore/path.ts';
import { plainText, type Sentence, type Sentences } from '../../src/i18n/sentence.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { graphOf, type PlanGraph, restrict } from '../../src/plan/graph.ts';
import { headline } from '../../src/plan/measures.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { type Change, idsOf, planOf, small, smallGraph } from '../fixtures/small.ts';

const { node, strategy } = idsOf(smallGraph);
const en = wordsIn('en').sentences;
const ja = wordsIn('ja').sentences;

const POLICY_111 = ['strategies', 0, 'directions', 0, 'policies', 0] as const;
const POLICY_112 = ['strategies', 0, 'directions', 0, 'policies', 1] as const;
const POLICY_121 = ['strategies', 0, 'directions', 1, 'policies', 0] as const;
const POLICY_211 = ['strategies', 1, 'directions', 0, 'policies', 0] as const;
const POLICY_212 = ['strategies', 1, 'directions', 0, 'policies', 1] as const;

const plan = (...changes: readonly Change[]): PlanGraph => graphOf(planOf(small(...changes)));
const part = (filter: Partial<Filter>, focus: Focus | null = null): PlanGraph =>
  shown(smallGraph, { ...NO_FILTER, ...filter }, focus).graph;

type Case = readonly [subject: string, sentence: (language: Sentences) => Sentence, en: string, ja: string];

const expectSentences = (...[, sentence, english, japanese]: Case) => {
  expect(plainText(sentence(en))).toBe(english);
  expect(plainText(sentence(ja))).toBe(japanese);
};

describe('the headline of a whole plan', () => {
  const of = (graph: PlanGraph) => (language: Sentences) => language.headline(graph, headline(graph), true);
  const empty: readonly Change[] = [POLICY_111, POLICY_112, POLICY_121, POLICY_211, POLICY_212].map(
    (policy) => [[...policy, 'listings'], []],
  );
  const onlyInitiative: Change = [
    ['initiatives'],
    [
      {
        id: 'shared-loan',
        name: { ja: 'みんなの融資', en: 'Shared loan' },
        breaks: { ja: 'みんなの|融資', en: 'Shared|loan' },
        reading: 'みんなのゆうし',
        at: { page: 1, section: '2', printed: 'みんなの融資' },
      },
    ],
  ];
  const listing = (mark: string) => [{ initiative: 'shared-loan', mark }];
  const once: readonly Change[] = [
    [[...POLICY_112, 'listings', 0], undefined],
    [[...POLICY_121, 'listings', 0], undefined],
    [[...POLICY_211, 'listings', 2], undefined],
    [[...POLICY_211, 'listings', 1], undefined],
  ];

  test.each<Case>([
    [
      'the real one',
      of(realGraph),
      '39 of 103 initiatives are listed more than once. The most listed, “SME loan program”, stands under 14 of 30 basic policies, across all 4 strategies.',
      '103の取組のうち39が再掲。最多は「中小企業融資制度」で、30の基本施策のうち14、全4戦略を支えます。',
    ],
    [
      'one at the top',
      of(smallGraph),
      '3 of 6 initiatives are listed more than once. The most listed, “Shared loan”, stands under 3 of 5 basic policies, across both strategies.',
      '6つの取組のうち3つが再掲。最多は「みんなの融資」で、5つの基本施策のうち3つ、全2戦略を支えます。',
    ],
    [
      'three at the top',
      of(plan([[...POLICY_211, 'listings', 2], undefined])),
      '3 of 6 initiatives are listed more than once. The most listed, “Craft school”, “Shared loan” and “Night market”, each stand under 2 of 5 basic policies.',
      '6つの取組のうち3つが再掲。最多は「工芸教室」「みんなの融資」「夜市」で、それぞれ5つの基本施策のうち2つを支えます。',
    ],
    [
      'four at the top',
      of(
        plan(
          [[...POLICY_211, 'listings', 2], undefined],
          [[...POLICY_212, 'listings', 1], { initiative: 'harbour-map', mark: 'relisted' }],
        ),
      ),
      '4 of 6 initiatives are listed more than once. 4 initiatives tie for the most, with 2 listings each.',
      '6つの取組のうち4つが再掲。最多は掲載数2で、4つの取組が並びます。',
    ],
    [
      'one listed again',
      of(plan(...once.slice(0, 1), ...once.slice(3))),
      '1 of 6 initiatives is listed more than once: “Shared loan”, under 3 of 5 basic policies, across both strategies.',
      '6つの取組のうち再掲は「みんなの融資」だけで、5つの基本施策のうち3つ、全2戦略を支えます。',
    ],
    [
      'nothing listed again',
      of(plan(...once)),
      'None of the 6 initiatives is listed more than once.',
      '6つの取組に再掲はありません。',
    ],
    [
      'one initiative, listed in one strategy only',
      of(
        plan(
          onlyInitiative,
          ...empty,
          [[...POLICY_111, 'listings'], listing('first')],
          [[...POLICY_121, 'listings'], listing('relisted')],
        ),
      ),
      'There is one initiative, “Shared loan”. It stands under 2 of 5 basic policies, all in one strategy.',
      '取組は「みんなの融資」だけで、5つの基本施策のうち2つ（いずれも同じ戦略）を支えます。',
    ],
    [
      'one initiative, one basic policy',
      of(
        plan(
          onlyInitiative,
          ...empty,
          [[...POLICY_111, 'listings'], listing('first')],
          [['strategies', 1], undefined],
          [['strategies', 0, 'directions', 1], undefined],
          [POLICY_112, undefined],
        ),
      ),
      'There is one initiative, “Shared loan”. It stands under the one basic policy.',
      '取組は「みんなの融資」だけで、1つの基本施策を支えます。',
    ],
    [
      'no initiatives',
      of(plan([['initiatives'], []], ...empty)),
      'This plan lists no initiatives.',
      'この計画に取組はありません。',
    ],
  ])('%s', expectSentences);
});

describe('the headline of what is shown', () => {
  const of = (graph: PlanGraph) => (language: Sentences) => language.headline(graph, headline(graph), false);

  test.each<Case>([
    [
      'two at the top, fewer basic policies',
      of(part({ hiddenStrategies: [strategy('2')] })),
      'Of the 4 initiatives shown, 2 are listed more than once here. The most listed, “Shared loan” and “Night market”, each appear under 2 of the 3 basic policies shown.',
      '表示中の4つの取組のうち2つが複数回掲載。最多は「みんなの融資」と「夜市」で、それぞれ表示中の3つの基本施策のうち2つに現れます。',
    ],
    [
      'all listed again',
      of(part({ counts: { from: 2, to: null } })),
      'All 3 initiatives shown are listed more than once here. The most listed, “Shared loan”, appears under 3 of 5 basic policies, across both strategies.',
      '表示中の3つの取組すべてが複数回掲載。最多は「みんなの融資」で、5つの基本施策のうち3つ、全2戦略に現れます。',
    ],
    [
      'both listed again',
      of(part({ reach: 2 })),
      'Both initiatives shown are listed more than once here. The most listed, “Shared loan”, appears under 3 of 5 basic policies, across both strategies.',
      '表示中の2つの取組すべてが複数回掲載。最多は「みんなの融資」で、5つの基本施策のうち3つ、全2戦略に現れます。',
    ],
    [
      'one listed again',
      of(part({ marks: 'relisted' })),
      'Of the 3 initiatives shown, 1 is listed more than once here: “Shared loan”, under 2 of 5 basic policies, across both strategies.',
      '表示中の3つの取組のうち複数回掲載は「みんなの融資」だけで、5つの基本施策のうち2つ、全2戦略に現れます。',
    ],
    [
      'nothing listed again',
      of(part({ marks: 'first' })),
      'None of the 6 initiatives shown is listed more than once here.',
      '表示中の6つの取組は、ここではいずれも1回だけの掲載です。',
    ],
    [
      'neither listed again',
      of(part({}, { node: node('1.1.1'), steps: 1 })),
      'Neither initiative shown is listed more than once here.',
      '表示中の2つの取組は、ここではいずれも1回だけの掲載です。',
    ],
    [
      'without strategies',
      of(part({ hiddenKinds: ['strategy'] })),
      'Of the 6 initiatives shown, 3 are listed more than once here. The most listed, “Shared loan”, appears under 3 of 5 basic policies, across 2 strategies.',
      '表示中の6つの取組のうち3つが複数回掲載。最多は「みんなの融資」で、5つの基本施策のうち3つ、2戦略に現れます。',
    ],
    [
      'one initiative',
      of(part({}, { node: node('shared-loan'), steps: 1 })),
      'One initiative is shown, “Shared loan”. It appears under all 3 basic policies shown, across 2 strategies.',
      '表示中の取組は「みんなの融資」だけで、表示中の3つの基本施策すべて、2戦略に現れます。',
    ],
    [
      'one initiative, one basic policy',
      of(part({}, { node: node('solar-roofs'), steps: 1 })),
      'One initiative is shown, “Solar roofs”. It appears under the one basic policy shown.',
      '表示中の取組は「屋根の太陽光」だけで、表示中の1つの基本施策に現れます。',
    ],
    [
      'no basic policies',
      of(part({ hiddenKinds: ['policy'] })),
      '6 initiatives are shown, but none of their listings.',
      '表示中の取組は6つですが、掲載は表示していません。',
    ],
    [
      'one initiative and no basic policies',
      of(
        restrict(
          smallGraph,
          ({ id }) => id === 'night-market',
          () => true,
        ),
      ),
      'One initiative is shown, but none of its listings.',
      '表示中の取組は1つですが、掲載は表示していません。',
    ],
    [
      'no initiatives',
      of(part({ hiddenKinds: ['initiative'] })),
      'No initiatives are shown.',
      '表示中の取組はありません。',
    ],
    [
      'fewer strategies',
      of(shown(realGraph, { ...NO_FILTER, hiddenStrategies: [strategy('2')] }, null).graph),
      'Of the 92 initiatives shown, 24 are listed more than once here. The most listed, “SME loan program”, appears under 8 of the 21 basic policies shown, across all 3 strategies shown.',
      '表示中の92の取組のうち24が複数回掲載。最多は「中小企業融資制度」で、表示中の21の基本施策のうち8つ、表示中の全3戦略に現れます。',
    ],
    [
      'some of the strategies',
      of(
        restrict(
          realGraph,
          ({ kind, name }) => kind !== 'initiative' || name.ja === 'まちづくりの機会を捉えた企業立地の促進',
          () => true,
        ),
      ),
      'One initiative is shown, “Promoting business location via urban development”. It appears under 5 of 30 basic policies, across 3 of 4 strategies.',
      '表示中の取組は「まちづくりの機会を捉えた企業立地の促進」だけで、30の基本施策のうち5つ、4戦略のうち3戦略に現れます。',
    ],
  ])('%s', expectSentences);
});

describe('the way to the vision', () => {
  const of =
    (id: string, graph: PlanGraph = smallGraph) =>
    (language: Sentences) =>
      language.toVision(graph, pathToVision(graph, idsOf(graph).node(id)));
  const onlyRelisted = part({ marks: 'relisted' });

  test.each<Case>([
    [
      'of the vision',
      of('vision'),
      '“Kotori, where people and skills meet” is the vision itself: 2 strategies and 2 priority projects lead to it.',
      '「人と技が行き交う、ことりのまち」はビジョンそのもので、2つの戦略と2つの重点プロジェクトがここにつながります。',
    ],
    [
      'of the vision, above one strategy',
      of(
        'vision',
        plan(
          [['strategies', 1], undefined],
          [['priorityProjects'], []],
          [['initiatives', 5], undefined],
          [['initiatives', 4], undefined],
        ),
      ),
      '“Kotori, where people and skills meet” is the vision itself: 1 strategy leads to it.',
      '「人と技が行き交う、ことりのまち」はビジョンそのもので、1つの戦略がここにつながります。',
    ],
    [
      'of a strategy',
      of('2'),
      'Strategy 2 “Supporting makers” leads to the vision “Kotori, where people and skills meet”.',
      '戦略2「ものづくりを支える」は、ビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of a direction',
      of('1.2'),
      'Direction 1.2 “Make use of the harbour” belongs to strategy 1 “Growing the strength of the town”, and through it leads to the vision “Kotori, where people and skills meet”.',
      '施策の方向性1.2「港を生かす」は、戦略1「まちの力を育てる」に属し、ビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of a basic policy',
      of('1.2.1'),
      'Basic policy 1.2.1 “Harbour guidance” belongs to direction 1.2 “Make use of the harbour” of strategy 1 “Growing the strength of the town”, and through it leads to the vision “Kotori, where people and skills meet”.',
      '基本施策1.2.1「港の案内」は、戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」に属し、ビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of a priority project',
      of('II'),
      'Priority project II “Skills of Kotori” stands directly under the vision “Kotori, where people and skills meet”.',
      '重点プロジェクトⅡ「ことりの技」は、ビジョン「人と技が行き交う、ことりのまち」に直接つながります。',
    ],
    [
      'of what is listed once',
      of('harbour-map'),
      '“Harbour map” is listed once, under basic policy 1.2.1 “Harbour guidance” (direction 1.2 “Make use of the harbour”, strategy 1 “Growing the strength of the town”), and so leads to the vision “Kotori, where people and skills meet”.',
      '「港の地図」は、戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」にある基本施策1.2.1「港の案内」だけに掲載され、ビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed once, in one strategy',
      of('night-market'),
      '“Night market” is first listed under basic policy 1.1.1 “Support for shops” (direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under one other: 1.1.2. Together, these listings lead to the vision “Kotori, where people and skills meet” through strategy 1.',
      '「夜市」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出です。ほかに基本施策1.1.2に再掲され、いずれも戦略1を通じてビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed once, in both strategies',
      of('craft-school'),
      '“Craft school” is first listed under basic policy 1.1.2 “Lively markets” (direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under one other: 2.1.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through both strategies.',
      '「工芸教室」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.2「市場のにぎわい」が初出です。ほかに基本施策2.1.1に再掲され、合わせて全2戦略を通じてビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed twice',
      of('shared-loan'),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops” (direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under 2 others: 1.2.1 and 2.1.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through both strategies.',
      '「みんなの融資」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出です。ほかに2つの基本施策（1.2.1、2.1.1）に再掲され、合わせて全2戦略を通じてビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed often',
      of('sme-loan-program', realGraph),
      '“SME loan program” is first listed under basic policy 1.1.2 “Promoting creation of high-value-added products and services” (direction 1.1 “Create new industries through collaboration, exchange and innovation”, strategy 1 “Creating new industries by building cross-sector frameworks”), and re-listed under 13 others: 1 in strategy 1 (1.1.4), 6 in strategy 2 (2.1.2, 2.2.2, 2.2.3, 2.3.1, 2.3.2, 2.3.3), 3 in strategy 3 (3.1.3, 3.2.1, 3.2.3) and 3 in strategy 4 (4.1.2, 4.1.5, 4.2.3). Together, these listings lead to the vision “Sagamihara, creating and sharing new value and appeal with the world to open up the future” through all 4 strategies.',
      '「中小企業融資制度」は、戦略1「業種を超えた仕組みの構築による新産業の創出」の施策の方向性1.1「様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する」にある基本施策1.1.2「高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進」が初出です。ほかに13の基本施策（戦略1で1つ：1.1.4／戦略2で6つ：2.1.2、2.2.2、2.2.3、2.3.1、2.3.2、2.3.3／戦略3で3つ：3.1.3、3.2.1、3.2.3／戦略4で3つ：4.1.2、4.1.5、4.2.3）に再掲され、合わせて全4戦略を通じてビジョン「世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら」につながります。',
    ],
    [
      'of what is re-listed in some of the strategies',
      of('sme-rd-subsidy', realGraph),
      '“SME R&D subsidy” is first listed under basic policy 1.1.1 “Advancing collaboration using wide-area exchange hubs” (direction 1.1 “Create new industries through collaboration, exchange and innovation”, strategy 1 “Creating new industries by building cross-sector frameworks”), and re-listed under 4 others: 1.1.2, 2.1.2, 2.2.2 and 2.2.3. Together, these listings lead to the vision “Sagamihara, creating and sharing new value and appeal with the world to open up the future” through 2 of the 4 strategies.',
      '「中小企業研究開発補助金」は、戦略1「業種を超えた仕組みの構築による新産業の創出」の施策の方向性1.1「様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する」にある基本施策1.1.1「広域交流拠点の機能を生かした連携の推進」が初出です。ほかに4つの基本施策（1.1.2、2.1.2、2.2.2、2.2.3）に再掲され、合わせて4戦略のうち2戦略を通じてビジョン「世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら」につながります。',
    ],
    [
      'where the first listing is hidden',
      of('craft-school', onlyRelisted),
      '“Craft school” is re-listed under basic policy 2.1.1 “Better workshops” (direction 2.1 “Win more makers”, strategy 2 “Supporting makers”). So it leads to the vision “Kotori, where people and skills meet”. Its first listing is not shown.',
      '「工芸教室」は、戦略2「ものづくりを支える」の施策の方向性2.1「担い手を増やす」にある基本施策2.1.1「工房の充実」に再掲され、ビジョン「人と技が行き交う、ことりのまち」につながります。初出は表示していません。',
    ],
    [
      'where the first of three listings is hidden',
      of('shared-loan', onlyRelisted),
      '“Shared loan” is re-listed under 2 basic policies: 1.2.1 and 2.1.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through both strategies. Its first listing is not shown.',
      '「みんなの融資」は、2つの基本施策（1.2.1、2.1.1）に再掲され、合わせて全2戦略を通じてビジョン「人と技が行き交う、ことりのまち」につながります。初出は表示していません。',
    ],
    [
      'where all re-listings are hidden',
      of('shared-loan', part({ marks: 'first' })),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops” (direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”). So it leads to the vision “Kotori, where people and skills meet”. 2 further listings are not shown.',
      '「みんなの融資」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出で、ビジョン「人と技が行き交う、ことりのまち」につながります。ほかの2つの掲載は表示していません。',
    ],
    [
      'where one of two re-listings is hidden',
      of('shared-loan', part({ hiddenStrategies: [strategy('2')] })),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops” (direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under one other: 1.2.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through strategy 1. One further listing is not shown.',
      '「みんなの融資」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出です。ほかに基本施策1.2.1に再掲され、いずれも戦略1を通じてビジョン「人と技が行き交う、ことりのまち」につながります。ほかの1つの掲載は表示していません。',
    ],
    [
      'where the first listing and one more are hidden',
      of('shared-loan', part({ hiddenStrategies: [strategy('1')] })),
      '“Shared loan” is re-listed under basic policy 2.1.1 “Better workshops” (direction 2.1 “Win more makers”, strategy 2 “Supporting makers”). So it leads to the vision “Kotori, where people and skills meet”. Its first listing and one further listing are not shown.',
      '「みんなの融資」は、戦略2「ものづくりを支える」の施策の方向性2.1「担い手を増やす」にある基本施策2.1.1「工房の充実」に再掲され、ビジョン「人と技が行き交う、ことりのまち」につながります。初出と、ほかの1つの再掲は表示していません。',
    ],
    [
      'where all listings are hidden',
      of('shared-loan', part({ hiddenKinds: ['policy'] })),
      'No listing of “Shared loan” is shown.',
      '「みんなの融資」の掲載は表示していません。',
    ],
    [
      'of a basic policy where all above is hidden',
      of('1.2.1', part({ hiddenKinds: ['direction', 'strategy', 'vision'] })),
      'Basic policy 1.2.1 “Harbour guidance” belongs to direction 1.2 “Make use of the harbour” of strategy 1 “Growing the strength of the town”, and through it leads to the vision “Kotori, where people and skills meet”.',
      '基本施策1.2.1「港の案内」は、戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」に属し、ビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
  ])('%s', expectSentences);

  test('each name is a step to the thing it names', () => {
    expect(of('night-market')(en)).toEqual([
      '“',
      { node: 'night-market', text: 'Night market' },
      '” is first listed under basic policy 1.1.1 “',
      { node: '1.1.1', text: 'Support for shops' },
      '” (direction 1.1 “',
      { node: '1.1', text: 'Enliven trade' },
      '”, strategy 1 “',
      { node: '1', text: 'Growing the strength of the town' },
      '”), and re-listed under one other: ',
      { node: '1.1.2', text: '1.1.2' },
      '. Together, these listings lead to the vision “',
      { node: 'vision', text: 'Kotori, where people and skills meet' },
      '” through ',
      { node: '1', text: 'strategy 1' },
      '.',
    ]);
    expect(of('night-market')(ja)).toEqual([
      '「',
      { node: 'night-market', text: '夜市' },
      '」は、戦略1「',
      { node: '1', text: 'まちの力を育てる' },
      '」の施策の方向性1.1「',
      { node: '1.1', text: '商いを元気にする' },
      '」にある基本施策1.1.1「',
      { node: '1.1.1', text: '店づくりの支援' },
      '」が初出です。ほかに基本施策',
      { node: '1.1.2', text: '1.1.2' },
      'に再掲され、いずれも',
      { node: '1', text: '戦略1' },
      'を通じてビジョン「',
      { node: 'vision', text: '人と技が行き交う、ことりのまち' },
      '」につながります。',
    ]);
  });
});

describe('how two things are connected', () => {
  const of =
    (from: string, to: string, graph: PlanGraph = smallGraph) =>
    (language: Sentences) =>
      language.connection(graph, connection(graph, node(from), node(to)));
  const apart = part({ hiddenKinds: ['direction'] });

  test.each<Case>([
    [
      'one and the same',
      of('2.1.2', '2.1.2'),
      'Both are one and the same: basic policy 2.1.2 “Energy transition”.',
      'どちらも同じ基本施策2.1.2「エネルギーの転換」です。',
    ],
    [
      'not at all',
      of('1.1.1', '2.1.2', apart),
      'In what is shown, nothing connects basic policy 1.1.1 “Support for shops” with basic policy 2.1.2 “Energy transition”.',
      '表示中の範囲では、基本施策1.1.1「店づくりの支援」と基本施策2.1.2「エネルギーの転換」をつなぐものはありません。',
    ],
    [
      'by a first listing',
      of('shared-loan', '1.1.1'),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops”.',
      '「みんなの融資」は、基本施策1.1.1「店づくりの支援」が初出です。',
    ],
    [
      'by a re-listing, asked from the basic policy',
      of('2.1.1', 'shared-loan'),
      '“Shared loan” is re-listed under basic policy 2.1.1 “Better workshops”.',
      '「みんなの融資」は、基本施策2.1.1「工房の充実」に再掲されています。',
    ],
    [
      'by hierarchy, upwards',
      of('2.1', '2'),
      'Direction 2.1 “Win more makers” belongs to strategy 2 “Supporting makers”.',
      '施策の方向性2.1「担い手を増やす」は、戦略2「ものづくりを支える」に属します。',
    ],
    [
      'by hierarchy, downwards',
      of('vision', 'I'),
      'The vision “Kotori, where people and skills meet” rests on priority project I “Shops of the next generation”.',
      'ビジョン「人と技が行き交う、ことりのまち」には、重点プロジェクトⅠ「次の世代の店」がつながります。',
    ],
    [
      'initiatives through a basic policy',
      of('shared-loan', 'craft-school'),
      '“Shared loan” and “Craft school” both stand under basic policy 2.1.1 “Better workshops”.',
      '「みんなの融資」と「工芸教室」は、どちらも基本施策2.1.1「工房の充実」に掲載されています。',
    ],
    [
      'basic policies through an initiative',
      of('1.1.1', '2.1.1'),
      'Basic policies 1.1.1 “Support for shops” and 2.1.1 “Better workshops” both list “Shared loan”.',
      '基本施策1.1.1「店づくりの支援」と基本施策2.1.1「工房の充実」には、どちらにも「みんなの融資」が掲載されています。',
    ],
    [
      'basic policies through what they share, and otherwise',
      of('1.1.1', '1.1.2'),
      'Basic policies 1.1.1 “Support for shops” and 1.1.2 “Lively markets” both list “Night market”. This is one of 2 equally short ways.',
      '基本施策1.1.1「店づくりの支援」と基本施策1.1.2「市場のにぎわい」には、どちらにも「夜市」が掲載されています。同じ短さの経路は2つあり、これはその1つです。',
    ],
    [
      'basic policies through their direction alone',
      of('2.1.1', '2.1.2'),
      'Basic policies 2.1.1 “Better workshops” and 2.1.2 “Energy transition” both belong to direction 2.1 “Win more makers”.',
      '基本施策2.1.1「工房の充実」と基本施策2.1.2「エネルギーの転換」は、どちらも施策の方向性2.1「担い手を増やす」に属します。',
    ],
    [
      'directions through their strategy',
      of('1.1', '1.2'),
      'Directions 1.1 “Enliven trade” and 1.2 “Make use of the harbour” both belong to strategy 1 “Growing the strength of the town”.',
      '施策の方向性1.1「商いを元気にする」と施策の方向性1.2「港を生かす」は、どちらも戦略1「まちの力を育てる」に属します。',
    ],
    [
      'strategies through the vision',
      of('1', '2'),
      'Strategies 1 “Growing the strength of the town” and 2 “Supporting makers” both lead to the vision “Kotori, where people and skills meet”.',
      '戦略1「まちの力を育てる」と戦略2「ものづくりを支える」は、どちらもビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'a strategy and a priority project',
      of('2', 'II'),
      'Strategy 2 “Supporting makers” and priority project II “Skills of Kotori” both lead to the vision “Kotori, where people and skills meet”.',
      '戦略2「ものづくりを支える」と重点プロジェクトⅡ「ことりの技」は、どちらもビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'straight up',
      of('harbour-map', 'vision'),
      '“Harbour map” stands under basic policy 1.2.1 “Harbour guidance”, which belongs to direction 1.2 “Make use of the harbour” of strategy 1 “Growing the strength of the town”. That strategy leads to the vision “Kotori, where people and skills meet”.',
      '「港の地図」は、基本施策1.2.1「港の案内」に掲載され、この基本施策は戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」に属します。この戦略はビジョン「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'straight down',
      of('vision', 'solar-roofs'),
      'The vision “Kotori, where people and skills meet” rests on strategy 2 “Supporting makers”, which holds, in direction 2.1 “Win more makers”, basic policy 2.1.2 “Energy transition”. That basic policy lists “Solar roofs”.',
      'ビジョン「人と技が行き交う、ことりのまち」には、戦略2「ものづくりを支える」がつながり、この戦略には施策の方向性2.1「担い手を増やす」の基本施策2.1.2「エネルギーの転換」が属します。この基本施策には「屋根の太陽光」が掲載されています。',
    ],
    [
      'an initiative to a direction',
      of('harbour-map', '1.2'),
      '“Harbour map” stands under basic policy 1.2.1 “Harbour guidance”, which belongs to direction 1.2 “Make use of the harbour”.',
      '「港の地図」は、基本施策1.2.1「港の案内」に掲載され、この基本施策は施策の方向性1.2「港を生かす」に属します。',
    ],
    [
      'over another initiative',
      of('harbour-map', 'tool-library'),
      '“Harbour map” stands under basic policy 1.2.1 “Harbour guidance”, which also lists “Shared loan”. That initiative also stands under basic policy 2.1.1 “Better workshops”, which also lists “Tool library”.',
      '「港の地図」は、基本施策1.2.1「港の案内」に掲載され、この基本施策には「みんなの融資」も掲載されています。この取組は基本施策2.1.1「工房の充実」にも掲載され、この基本施策には「道具の図書館」も掲載されています。',
    ],
    [
      'over another initiative and a direction',
      of('night-market', 'solar-roofs'),
      '“Night market” stands under basic policy 1.1.1 “Support for shops”, which also lists “Shared loan”. That initiative also stands under basic policy 2.1.1 “Better workshops”, which belongs to direction 2.1 “Win more makers”. That direction also holds basic policy 2.1.2 “Energy transition”, which lists “Solar roofs”. This is one of 2 equally short ways.',
      '「夜市」は、基本施策1.1.1「店づくりの支援」に掲載され、この基本施策には「みんなの融資」も掲載されています。この取組は基本施策2.1.1「工房の充実」にも掲載され、この基本施策は施策の方向性2.1「担い手を増やす」に属します。この方向性には基本施策2.1.2「エネルギーの転換」も属し、この基本施策には「屋根の太陽光」が掲載されています。同じ短さの経路は2つあり、これはその1つです。',
    ],
    [
      'a priority project to a basic policy',
      of('II', '2.1.2'),
      'Priority project II “Skills of Kotori” leads to the vision “Kotori, where people and skills meet”, which also rests on strategy 2 “Supporting makers”. That strategy holds, in direction 2.1 “Win more makers”, basic policy 2.1.2 “Energy transition”.',
      '重点プロジェクトⅡ「ことりの技」は、ビジョン「人と技が行き交う、ことりのまち」につながり、このビジョンには戦略2「ものづくりを支える」もつながります。この戦略には施策の方向性2.1「担い手を増やす」の基本施策2.1.2「エネルギーの転換」が属します。',
    ],
    [
      'over their strategy',
      of('1.1.2', '1.2.1', part({ hiddenKinds: ['initiative'] })),
      'Basic policy 1.1.2 “Lively markets” belongs to direction 1.1 “Enliven trade” of strategy 1 “Growing the strength of the town”, which also holds, in direction 1.2 “Make use of the harbour”, basic policy 1.2.1 “Harbour guidance”.',
      '基本施策1.1.2「市場のにぎわい」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」に属し、この戦略には施策の方向性1.2「港を生かす」の基本施策1.2.1「港の案内」も属します。',
    ],
    [
      'a direction to a strategy over the vision',
      of('2.1', '1', part({ hiddenKinds: ['initiative'] })),
      'Direction 2.1 “Win more makers” belongs to strategy 2 “Supporting makers”, which leads to the vision “Kotori, where people and skills meet”. That vision also rests on strategy 1 “Growing the strength of the town”.',
      '施策の方向性2.1「担い手を増やす」は、戦略2「ものづくりを支える」に属し、この戦略はビジョン「人と技が行き交う、ことりのまち」につながります。このビジョンには戦略1「まちの力を育てる」もつながります。',
    ],
  ])('%s', expectSentences);
});

test('between any two kinds of the real plan there is a sound sentence', () => {
  const all = [...realGraph.nodes.values()].map(({ id }) => id);
  const some = all.filter((_, index) => index % 6 === 0);
  for (const from of some)
    for (const to of some) {
      const found = connection(realGraph, from, to);
      expect(plainText(en.connection(realGraph, found))).toMatch(/^[A-Z“].*[a-z”]\.$/);
      expect(plainText(ja.connection(realGraph, found))).toMatch(/^.*(ます|です)。$/);
      for (const sentences of [en, ja]) {
        const sentence = sentences.connection(realGraph, found);
        expect(plainText(sentence)).not.toMatch(/undefined| {2}|\[object|、。|。。/);
        const named = sentence.flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase.node]));
        expect(new Set(named)).toEqual(new Set(found.nodes));
      }
    }
});
