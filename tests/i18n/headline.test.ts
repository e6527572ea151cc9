import { describe, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import type { Sentences } from '../../src/i18n/sentencesOf.ts';
import { type PlanGraph, subgraph } from '../../src/plan/graph.ts';
import { headline } from '../../src/plan/measures.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { type Change, idsOf, smallGraph } from '../fixtures/small.ts';
import { type Case, expectSentences, part, plan } from './sentenceCases.ts';

const { node, strategy } = idsOf(smallGraph);

const POLICY_111 = ['strategies', 0, 'directions', 0, 'policies', 0] as const;
const POLICY_112 = ['strategies', 0, 'directions', 0, 'policies', 1] as const;
const POLICY_121 = ['strategies', 0, 'directions', 1, 'policies', 0] as const;
const POLICY_211 = ['strategies', 1, 'directions', 0, 'policies', 0] as const;
const POLICY_212 = ['strategies', 1, 'directions', 0, 'policies', 1] as const;

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
      '39 of 103 initiatives are listed more than once. The most listed, “SME loan program”, is listed under 14 of 30 basic policies, across all 4 strategies.',
      '103件の取組のうち39件は、複数の基本施策に掲載されています。最多は「中小企業融資制度」で、30の基本施策のうち14、全4戦略に掲載されています。',
    ],
    [
      'one at the top',
      of(smallGraph),
      '3 of 6 initiatives are listed more than once. The most listed, “Shared loan”, is listed under 3 of 5 basic policies, across both strategies.',
      '6件の取組のうち3件は、複数の基本施策に掲載されています。最多は「みんなの融資」で、5つの基本施策のうち3つ、全2戦略に掲載されています。',
    ],
    [
      'three at the top',
      of(plan([[...POLICY_211, 'listings', 2], undefined])),
      '3 of 6 initiatives are listed more than once. The most listed, “Craft school”, “Shared loan” and “Night market”, are each listed under 2 of 5 basic policies.',
      '6件の取組のうち3件は、複数の基本施策に掲載されています。最多は「工芸教室」「みんなの融資」「夜市」で、それぞれ5つの基本施策のうち2つに掲載されています。',
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
      '6件の取組のうち4件は、複数の基本施策に掲載されています。最多は掲載数2で、4件の取組が並びます。',
    ],
    [
      'one listed again',
      of(plan(...once.slice(0, 1), ...once.slice(3))),
      '1 of 6 initiatives is listed more than once: “Shared loan”, under 3 of 5 basic policies, across both strategies.',
      '6件の取組のうち、複数の基本施策に掲載されているのは「みんなの融資」だけで、5つの基本施策のうち3つ、全2戦略に掲載されています。',
    ],
    [
      'nothing listed again',
      of(plan(...once)),
      'None of the 6 initiatives is listed more than once.',
      '6件の取組に再掲はありません。',
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
      'There is one initiative, “Shared loan”. It is listed under 2 of 5 basic policies, all in one strategy.',
      '取組は「みんなの融資」だけで、5つの基本施策のうち2つ（いずれも同じ戦略）に掲載されています。',
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
      'There is one initiative, “Shared loan”. It is listed under the one basic policy.',
      '取組は「みんなの融資」だけで、1つの基本施策に掲載されています。',
    ],
    [
      'no initiatives',
      of(plan([['initiatives'], []], ...empty)),
      'This plan lists no initiatives.',
      'この計画に取組はありません。',
    ],
  ])('%s', expectSentences);
});

describe('the headline of a shown part', () => {
  const of = (graph: PlanGraph) => (language: Sentences) => language.headline(graph, headline(graph), false);

  test.each<Case>([
    [
      'two at the top, fewer basic policies',
      of(part({ hiddenStrategies: [strategy('2')] })),
      'Of the 4 initiatives shown, 2 are listed more than once here. The most listed, “Shared loan” and “Night market”, are each listed under 2 of the 3 basic policies shown.',
      '表示中の4件の取組のうち2件は、ここで複数の基本施策に掲載されています。最多は「みんなの融資」と「夜市」で、それぞれ表示中の3つの基本施策のうち2つに掲載されています。',
    ],
    [
      'all listed again',
      of(part({ counts: { from: 2, to: null } })),
      'All 3 initiatives shown are listed more than once here. The most listed, “Shared loan”, is listed under 3 of 5 basic policies, across both strategies.',
      '表示中の3件の取組はすべて、ここで複数の基本施策に掲載されています。最多は「みんなの融資」で、5つの基本施策のうち3つ、全2戦略に掲載されています。',
    ],
    [
      'both listed again',
      of(part({ reach: 2 })),
      'Both initiatives shown are listed more than once here. The most listed, “Shared loan”, is listed under 3 of 5 basic policies, across both strategies.',
      '表示中の2件の取組はすべて、ここで複数の基本施策に掲載されています。最多は「みんなの融資」で、5つの基本施策のうち3つ、全2戦略に掲載されています。',
    ],
    [
      'one listed again',
      of(part({ marks: 'relisted' })),
      'Of the 3 initiatives shown, 1 is listed more than once here: “Shared loan”, under 2 of 5 basic policies, across both strategies.',
      '表示中の3件の取組のうち、ここで複数の基本施策に掲載されているのは「みんなの融資」だけで、5つの基本施策のうち2つ、全2戦略に掲載されています。',
    ],
    [
      'nothing listed again',
      of(part({ marks: 'first' })),
      'None of the 6 initiatives shown is listed more than once here.',
      '表示中の6件の取組は、ここではいずれも1回だけの掲載です。',
    ],
    [
      'neither listed again',
      of(part({}, { node: node('1.1.1'), steps: 1 })),
      'Neither initiative shown is listed more than once here.',
      '表示中の2件の取組は、ここではいずれも1回だけの掲載です。',
    ],
    [
      'without strategies',
      of(part({ hiddenKinds: ['strategy'] })),
      'Of the 6 initiatives shown, 3 are listed more than once here. The most listed, “Shared loan”, is listed under 3 of 5 basic policies, across 2 strategies.',
      '表示中の6件の取組のうち3件は、ここで複数の基本施策に掲載されています。最多は「みんなの融資」で、5つの基本施策のうち3つ、2戦略に掲載されています。',
    ],
    [
      'one initiative',
      of(part({}, { node: node('shared-loan'), steps: 1 })),
      'One initiative is shown, “Shared loan”. It is listed under all 3 basic policies shown, across 2 strategies.',
      '表示中の取組は「みんなの融資」だけで、表示中の3つの基本施策すべて、2戦略に掲載されています。',
    ],
    [
      'one initiative, one basic policy',
      of(part({}, { node: node('solar-roofs'), steps: 1 })),
      'One initiative is shown, “Solar roofs”. It is listed under the one basic policy shown.',
      '表示中の取組は「屋根の太陽光」だけで、表示中の1つの基本施策に掲載されています。',
    ],
    [
      'no basic policies',
      of(part({ hiddenKinds: ['policy'] })),
      '6 initiatives are shown, but none of their listings.',
      '表示中の取組は6件ですが、掲載は表示していません。',
    ],
    [
      'one initiative and no basic policies',
      of(
        subgraph(
          smallGraph,
          ({ id }) => id === 'night-market',
          () => true,
        ),
      ),
      'One initiative is shown, but none of its listings.',
      '表示中の取組は1件ですが、掲載は表示していません。',
    ],
    [
      'no initiatives',
      of(part({ hiddenKinds: ['initiative'] })),
      'No initiatives are shown.',
      '表示中の取組はありません。',
    ],
    [
      'fewer strategies',
      of(filterPlan(realGraph, { ...NO_FILTER, hiddenStrategies: [strategy('2')] }, null).graph),
      'Of the 92 initiatives shown, 24 are listed more than once here. The most listed, “SME loan program”, is listed under 8 of the 21 basic policies shown, across all 3 strategies shown.',
      '表示中の92件の取組のうち24件は、ここで複数の基本施策に掲載されています。最多は「中小企業融資制度」で、表示中の21の基本施策のうち8つ、表示中の全3戦略に掲載されています。',
    ],
    [
      'some of the strategies',
      of(
        subgraph(
          realGraph,
          ({ kind, name }) => kind !== 'initiative' || name.ja === 'まちづくりの機会を捉えた企業立地の促進',
          () => true,
        ),
      ),
      'One initiative is shown, “Attracting firms as urban development unfolds”. It is listed under 5 of 30 basic policies, across 3 of 4 strategies.',
      '表示中の取組は「まちづくりの機会を捉えた企業立地の促進」だけで、30の基本施策のうち5つ、4戦略のうち3戦略に掲載されています。',
    ],
  ])('%s', expectSentences);
});
