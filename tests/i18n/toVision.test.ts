import { describe, expect, test } from 'vitest';
import { pathToVision } from '../../src/explore/path.ts';
import type { Sentences } from '../../src/i18n/sentencesOf.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { type Case, EN as en, expectSentences, JA as ja, part, plan } from './sentenceCases.ts';

const { strategy } = idsOf(smallGraph);

describe('the path to the vision', () => {
  const of =
    (id: string, graph: PlanGraph = smallGraph) =>
    (language: Sentences) =>
      language.toVision(graph, pathToVision(graph, idsOf(graph).node(id)));
  const onlyRelisted = part({ marks: 'relisted' });

  test.each<Case>([
    [
      'of the vision',
      of('vision'),
      '“Kotori, where people and skills meet” is the vision: 2 strategies lead to it. The plan also sets out 2 priority projects.',
      '「人と技が行き交う、ことりのまち」は目指す産業像で、2つの戦略がここにつながります。ビジョン（計画）には、2つの重点プロジェクトが位置付けられています。',
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
      '“Kotori, where people and skills meet” is the vision: 1 strategy leads to it.',
      '「人と技が行き交う、ことりのまち」は目指す産業像で、1つの戦略がここにつながります。',
    ],
    [
      'of a strategy',
      of('2'),
      'Strategy 2 “Supporting makers” leads to the vision “Kotori, where people and skills meet”.',
      '戦略2「ものづくりを支える」は、目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of a direction',
      of('1.2'),
      'Policy direction 1.2 “Make use of the harbour” belongs to strategy 1 “Growing the strength of the town”, and through it leads to the vision “Kotori, where people and skills meet”.',
      '施策の方向性1.2「港を生かす」は、戦略1「まちの力を育てる」に属し、目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of a basic policy',
      of('1.2.1'),
      'Basic policy 1.2.1 “Harbour guidance” belongs to policy direction 1.2 “Make use of the harbour” of strategy 1 “Growing the strength of the town”, and through it leads to the vision “Kotori, where people and skills meet”.',
      '基本施策1.2.1「港の案内」は、戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」に属し、目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of a priority project',
      of('II'),
      '“Skills of Kotori” is a priority project set out in the plan.',
      '「ことりの技」は、ビジョン（計画）に位置付けられた重点プロジェクトです。',
    ],
    [
      'of what is listed once',
      of('harbour-map'),
      '“Harbour map” is listed once, under basic policy 1.2.1 “Harbour guidance” (policy direction 1.2 “Make use of the harbour”, strategy 1 “Growing the strength of the town”), and so leads to the vision “Kotori, where people and skills meet”.',
      '「港の地図」は、戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」にある基本施策1.2.1「港の案内」だけに掲載され、目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed once, in one strategy',
      of('night-market'),
      '“Night market” is first listed under basic policy 1.1.1 “Support for shops” (policy direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under one other: 1.1.2. Together, these listings lead to the vision “Kotori, where people and skills meet” through strategy 1.',
      '「夜市」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出です。ほかに基本施策1.1.2に再掲され、いずれも戦略1を通じて目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed once, in both strategies',
      of('craft-school'),
      '“Craft school” is first listed under basic policy 1.1.2 “Lively markets” (policy direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under one other: 2.1.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through both strategies.',
      '「工芸教室」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.2「市場のにぎわい」が初出です。ほかに基本施策2.1.1に再掲され、合わせて全2戦略を通じて目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed twice',
      of('shared-loan'),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops” (policy direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under 2 others: 1.2.1 and 2.1.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through both strategies.',
      '「みんなの融資」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出です。ほかに2つの基本施策（1.2.1、2.1.1）に再掲され、合わせて全2戦略を通じて目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'of what is re-listed often',
      of('sme-loan-program', realGraph),
      '“SME loan program” is first listed under basic policy 1.1.2 “Promoting high-value-added products and services built on them” (policy direction 1.1 “Create new industries by linking diverse industries and innovating”, strategy 1 “Creating new industries by building cross-sector frameworks”), and re-listed under 13 others: 1 in strategy 1 (1.1.4), 6 in strategy 2 (2.1.2, 2.2.2, 2.2.3, 2.3.1, 2.3.2, 2.3.3), 3 in strategy 3 (3.1.3, 3.2.1, 3.2.3) and 3 in strategy 4 (4.1.2, 4.1.5, 4.2.3). Together, these listings lead to the vision “Sagamihara, creating and sharing new value and appeal with the world to open up the future” through all 4 strategies.',
      '「中小企業融資制度」は、戦略1「業種を超えた仕組みの構築による新産業の創出」の施策の方向性1.1「様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する」にある基本施策1.1.2「高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進」が初出です。ほかに13の基本施策（戦略1で1つ：1.1.4／戦略2で6つ：2.1.2、2.2.2、2.2.3、2.3.1、2.3.2、2.3.3／戦略3で3つ：3.1.3、3.2.1、3.2.3／戦略4で3つ：4.1.2、4.1.5、4.2.3）に再掲され、合わせて全4戦略を通じて目指す産業像「世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら」につながります。',
    ],
    [
      'of what is re-listed in some of the strategies',
      of('sme-rd-subsidy', realGraph),
      '“SME R&D subsidy” is first listed under basic policy 1.1.1 “Promoting collaboration using wide-area exchange hubs” (policy direction 1.1 “Create new industries by linking diverse industries and innovating”, strategy 1 “Creating new industries by building cross-sector frameworks”), and re-listed under 4 others: 1.1.2, 2.1.2, 2.2.2 and 2.2.3. Together, these listings lead to the vision “Sagamihara, creating and sharing new value and appeal with the world to open up the future” through 2 of the 4 strategies.',
      '「中小企業研究開発補助金」は、戦略1「業種を超えた仕組みの構築による新産業の創出」の施策の方向性1.1「様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する」にある基本施策1.1.1「広域交流拠点の機能を生かした連携の推進」が初出です。ほかに4つの基本施策（1.1.2、2.1.2、2.2.2、2.2.3）に再掲され、合わせて4戦略のうち2戦略を通じて目指す産業像「世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら」につながります。',
    ],
    [
      'where the first listing is hidden',
      of('craft-school', onlyRelisted),
      '“Craft school” is re-listed under basic policy 2.1.1 “Better workshops” (policy direction 2.1 “Win more makers”, strategy 2 “Supporting makers”). So it leads to the vision “Kotori, where people and skills meet”. Its first listing is not shown.',
      '「工芸教室」は、戦略2「ものづくりを支える」の施策の方向性2.1「担い手を増やす」にある基本施策2.1.1「工房の充実」に再掲され、目指す産業像「人と技が行き交う、ことりのまち」につながります。初出は表示していません。',
    ],
    [
      'where the first of three listings is hidden',
      of('shared-loan', onlyRelisted),
      '“Shared loan” is re-listed under 2 basic policies: 1.2.1 and 2.1.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through both strategies. Its first listing is not shown.',
      '「みんなの融資」は、2つの基本施策（1.2.1、2.1.1）に再掲され、合わせて全2戦略を通じて目指す産業像「人と技が行き交う、ことりのまち」につながります。初出は表示していません。',
    ],
    [
      'where all re-listings are hidden',
      of('shared-loan', part({ marks: 'first' })),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops” (policy direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”). So it leads to the vision “Kotori, where people and skills meet”. 2 further listings are not shown.',
      '「みんなの融資」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出で、目指す産業像「人と技が行き交う、ことりのまち」につながります。ほかの2つの掲載は表示していません。',
    ],
    [
      'where one of two re-listings is hidden',
      of('shared-loan', part({ hiddenStrategies: [strategy('2')] })),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops” (policy direction 1.1 “Enliven trade”, strategy 1 “Growing the strength of the town”), and re-listed under one other: 1.2.1. Together, these listings lead to the vision “Kotori, where people and skills meet” through strategy 1. One further listing is not shown.',
      '「みんなの融資」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」にある基本施策1.1.1「店づくりの支援」が初出です。ほかに基本施策1.2.1に再掲され、いずれも戦略1を通じて目指す産業像「人と技が行き交う、ことりのまち」につながります。ほかの1つの掲載は表示していません。',
    ],
    [
      'where the first listing and one more are hidden',
      of('shared-loan', part({ hiddenStrategies: [strategy('1')] })),
      '“Shared loan” is re-listed under basic policy 2.1.1 “Better workshops” (policy direction 2.1 “Win more makers”, strategy 2 “Supporting makers”). So it leads to the vision “Kotori, where people and skills meet”. Its first listing and one further listing are not shown.',
      '「みんなの融資」は、戦略2「ものづくりを支える」の施策の方向性2.1「担い手を増やす」にある基本施策2.1.1「工房の充実」に再掲され、目指す産業像「人と技が行き交う、ことりのまち」につながります。初出と、ほかの1つの再掲は表示していません。',
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
      'Basic policy 1.2.1 “Harbour guidance” belongs to policy direction 1.2 “Make use of the harbour” of strategy 1 “Growing the strength of the town”, and through it leads to the vision “Kotori, where people and skills meet”.',
      '基本施策1.2.1「港の案内」は、戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」に属し、目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
  ])('%s', expectSentences);

  test('each name links to its node', () => {
    expect(of('night-market')(en)).toEqual([
      '“',
      { node: 'night-market', text: 'Night market' },
      '” is first listed under basic policy 1.1.1 “',
      { node: '1.1.1', text: 'Support for shops' },
      '” (policy direction 1.1 “',
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
      'を通じて目指す産業像「',
      { node: 'vision', text: '人と技が行き交う、ことりのまち' },
      '」につながります。',
    ]);
  });
});
