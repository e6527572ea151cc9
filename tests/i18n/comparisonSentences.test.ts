import { describe, test } from 'vitest';
import { compare, comparisonSetOf } from '../../src/explore/compare.ts';
import type { TableSentences } from '../../src/i18n/tableSentences.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import {
  again,
  type Case,
  expectSentences,
  isWhole,
  POLICY_121,
  part,
  plan,
  unlisted,
} from './tableSentenceCases.ts';

describe('a comparison', () => {
  const of =
    (ids: readonly string[], graph: PlanGraph = smallGraph) =>
    (language: TableSentences) => {
      const chosen = comparisonSetOf(graph, ids.map(idsOf(graph).node));
      if (chosen === null) throw new Error('Nothing chosen');
      return language.comparison(graph, compare(graph, chosen), isWhole(graph));
    };
  test.each<Case>([
    [
      'of two basic policies',
      of(['2.1.1', '4.1.3'], realGraph),
      'Basic policies 2.1.1 “Promoting growth industry clusters” and 4.1.3 “Promoting urban infrastructure for exchange and industry clusters” list 13 initiatives between them; 5 of them are listed under both (Jaccard 0.38). 2 are listed only under 2.1.1 and 6 only under 4.1.3.',
      '基本施策2.1.1「成長産業の集積促進」と基本施策4.1.3「人的交流や産業集積を支える都市基盤整備の推進」に掲載されている取組は合わせて13で、そのうち5つが両方に掲載されています（Jaccard係数0.38）。一方だけに掲載されているのは、2.1.1に2つ、4.1.3に6つです。',
    ],
    [
      'of three',
      of(['2.1.1', '4.1.3', '3.1.2'], realGraph),
      'Basic policies 2.1.1, 4.1.3 and 3.1.2 list 16 initiatives between them; one of them is listed under all 3 (Jaccard 0.06). 2 are listed only under 2.1.1, 3 only under 4.1.3 and 3 only under 3.1.2. The other 7 are listed under several of them.',
      '基本施策2.1.1、4.1.3、3.1.2に掲載されている取組は合わせて16で、そのうち1つがすべてに掲載されています（Jaccard係数0.06）。1つだけに掲載されているのは、2.1.1に2つ、4.1.3に3つ、3.1.2に3つです。残りの7つは、このうちいくつかに掲載されています。',
    ],
    [
      'of what shares nothing, where one has nothing',
      of(['1.1.1', '2.1.2'], unlisted(smallGraph, '2.1.2/solar-roofs')),
      'In what is shown, basic policies 1.1.1 “Support for shops” and 2.1.2 “Energy transition” list 2 initiatives between them; none of them is listed under both (Jaccard 0.00). 2 are listed only under 1.1.1.',
      '表示中の範囲では、基本施策1.1.1「店づくりの支援」と基本施策2.1.2「エネルギーの転換」に掲載されている取組は合わせて2つで、両方に掲載されているものはありません（Jaccard係数0.00）。一方だけに掲載されているのは、1.1.1に2つです。',
    ],
    [
      'of the same',
      of(['1.1.1', '1.2.1'], part('night-market', 'harbour-map')),
      'In what is shown, basic policies 1.1.1 “Support for shops” and 1.2.1 “Harbour guidance” list one initiative between them; it is listed under both (Jaccard 1.00).',
      '表示中の範囲では、基本施策1.1.1「店づくりの支援」と基本施策1.2.1「港の案内」に掲載されている取組は合わせて1つで、両方に掲載されています（Jaccard係数1.00）。',
    ],
    [
      'of three, in pairs only',
      of(
        ['1.1.1', '1.1.2', '1.2.1'],
        plan([[...POLICY_121, 'listings', 1], again('craft-school')], [['initiatives', 3], undefined]),
      ),
      'Basic policies 1.1.1, 1.1.2 and 1.2.1 list 3 initiatives between them; none of them is listed under all 3 (Jaccard 0.00). None is listed only under one of them. The other 3 are listed under several of them.',
      '基本施策1.1.1、1.1.2、1.2.1に掲載されている取組は合わせて3つで、すべてに掲載されているものはありません（Jaccard係数0.00）。1つだけに掲載されているものはありません。残りの3つは、このうちいくつかに掲載されています。',
    ],
    [
      'of nothing',
      of(['1.1.1', '1.2.1'], part('shared-loan', 'night-market', 'harbour-map')),
      'In what is shown, basic policies 1.1.1 “Support for shops” and 1.2.1 “Harbour guidance” list no initiative.',
      '表示中の範囲では、基本施策1.1.1「店づくりの支援」と基本施策1.2.1「港の案内」に掲載されている取組はありません。',
    ],
    [
      'of two initiatives',
      of(['sme-loan-program', 'sme-rd-subsidy'], realGraph),
      '“SME loan program” and “SME R&D subsidy” are listed under 15 basic policies between them, 4 of which list both (Jaccard 0.27). 10 list only “SME loan program” and one only “SME R&D subsidy”.',
      '「中小企業融資制度」か「中小企業研究開発補助金」を掲載している基本施策は15で、そのうち4つが両方を掲載しています（Jaccard係数0.27）。一方だけを掲載しているのは、「中小企業融資制度」が10、「中小企業研究開発補助金」が1つです。',
    ],
    [
      'of three initiatives',
      of(['shared-loan', 'night-market', 'craft-school']),
      '“Shared loan”, “Night market” and “Craft school” are listed under 4 basic policies between them, none of which lists all 3 (Jaccard 0.00). One lists only “Shared loan”. The other 3 list several of them.',
      '「みんなの融資」「夜市」「工芸教室」のいずれかを掲載している基本施策は4つで、すべてを掲載しているものはありません（Jaccard係数0.00）。1つだけを掲載しているのは、「みんなの融資」が1つです。残りの3つは、このうちいくつかを掲載しています。',
    ],
    [
      'of initiatives under one and the same',
      of(['tool-library', 'craft-school'], part('1.1.2')),
      'In what is shown, “Tool library” and “Craft school” are listed under one basic policy between them, which lists both (Jaccard 1.00).',
      '表示中の範囲では、「道具の図書館」か「工芸教室」を掲載している基本施策は1つで、両方を掲載しています（Jaccard係数1.00）。',
    ],
    [
      'of initiatives that are listed nowhere',
      of(['harbour-map', 'solar-roofs'], part('1.2.1', '2.1.2')),
      'In what is shown, “Harbour map” and “Solar roofs” are listed under no basic policy.',
      '表示中の範囲では、「港の地図」か「屋根の太陽光」を掲載している基本施策はありません。',
    ],
  ])('%s', expectSentences);
});
