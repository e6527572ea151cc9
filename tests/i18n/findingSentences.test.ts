import { describe, test } from 'vitest';
import type { Finding } from '../../src/explore/finding.ts';
import { computeFindings } from '../../src/explore/findings.ts';
import type { TableSentences } from '../../src/i18n/tableSentences.ts';
import { type PlanGraph, subgraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { smallGraph } from '../fixtures/small.ts';
import {
  type Case,
  expectSentences,
  isWhole,
  POLICY_212,
  part,
  plan,
  unlisted,
  without,
} from './tableSentenceCases.ts';

describe('a finding', () => {
  const of =
    (kind: Finding['kind'], graph: PlanGraph = smallGraph) =>
    (language: TableSentences) => {
      const found = computeFindings(graph).find((finding) => finding.kind === kind);
      if (found === undefined) throw new Error(`No finding ${kind}`);
      return language.finding(graph, found, isWhole(graph));
    };
  const emptied = plan([[...POLICY_212, 'listings'], []], [['initiatives', 5], undefined]);
  const allOwn = unlisted(
    smallGraph,
    '1.1.1/shared-loan',
    '1.2.1/shared-loan',
    '1.1.2/craft-school',
    '1.1.2/night-market',
  );
  test.each<Case>([
    [
      'none of their own, in the real plan',
      of('noneOwn', realGraph),
      '5 of 30 basic policies (1.1.2, 1.1.3, 2.2.1, 2.3.1 and 3.1.3) have no initiative listed only there: others list each of their initiatives as well.',
      '30の基本施策のうち5つ（1.1.2、1.1.3、2.2.1、2.3.1、3.1.3）には、単独掲載の取組がありません。',
    ],
    [
      'one with none of its own',
      of('noneOwn', unlisted(smallGraph, '1.1.2/night-market')),
      'In what is shown, one of 5 basic policies (1.1.2) has no initiative listed only there: others list each of its initiatives as well.',
      '表示中の範囲では、5つの基本施策のうち1つ（1.1.2）には、単独掲載の取組がありません。',
    ],
    [
      'each with one of its own, where one lists nothing',
      of('noneOwn', allOwn),
      'In what is shown, every basic policy that lists anything has an initiative that no other lists.',
      '表示中の範囲では、取組のあるどの基本施策にも、単独掲載の取組があります。',
    ],
    [
      'nothing listed',
      of('empty', emptied),
      'One of 5 basic policies (2.1.2) lists no initiative.',
      '5つの基本施策のうち1つ（2.1.2）には、取組が掲載されていません。',
    ],
    [
      'nothing listed anywhere',
      of(
        'empty',
        unlisted(
          part('1.1.1', '1.1.2', '1.2.1'),
          '2.1.1/tool-library',
          '2.1.1/craft-school',
          '2.1.1/shared-loan',
          '2.1.2/solar-roofs',
        ),
      ),
      'In what is shown, none of the 2 basic policies lists an initiative.',
      '表示中の範囲では、2つの基本施策のどれにも、取組が掲載されていません。',
    ],
    [
      'one that shares nothing',
      of('noneShared', realGraph),
      'One of 30 basic policies (4.2.1) shares no initiative with another.',
      '30の基本施策のうち1つ（4.2.1）には、ほかと共通する取組がありません。',
    ],
    [
      'two that share nothing',
      of('noneShared', part('shared-loan')),
      'In what is shown, 2 of 5 basic policies (1.2.1 and 2.1.2) share no initiative with another.',
      '表示中の範囲では、5つの基本施策のうち2つ（1.2.1、2.1.2）には、ほかと共通する取組がありません。',
    ],
    [
      'each shares something',
      of('noneShared', part('2.1.2')),
      'In what is shown, every basic policy shares an initiative with another.',
      '表示中の範囲では、どの基本施策にも、ほかと共通する取組があります。',
    ],
    [
      'all pairs of strategies bridged',
      of('unbridged', realGraph),
      'Every pair of the 4 strategies shares an initiative, the fewest (2) between strategies 1 and 4.',
      '戦略の組み合わせ6組すべてに、共通する取組があります。最も少ないのは戦略1と4のあいだで、2つです。',
    ],
    [
      'one pair not bridged',
      of('unbridged', without(realGraph, 'sme-loan-program', 'convention-functions')),
      'In what is shown, one of 6 pairs of strategies (1 and 4) shares no initiative.',
      '表示中の範囲では、戦略の組み合わせ6組のうち1組（1と4）には、共通する取組がありません。',
    ],
    [
      'the one pair of strategies bridged',
      of('unbridged'),
      'Strategies 1 “Growing the strength of the town” and 2 “Supporting makers” share 2 initiatives.',
      '戦略1「まちの力を育てる」と戦略2「ものづくりを支える」に共通する取組は2つあります。',
    ],
    [
      'the one pair of strategies not bridged',
      of('unbridged', part('shared-loan', 'craft-school')),
      'In what is shown, strategies 1 “Growing the strength of the town” and 2 “Supporting makers” share no initiative.',
      '表示中の範囲では、戦略1「まちの力を育てる」と戦略2「ものづくりを支える」に共通する取組はありません。',
    ],
    [
      'the largest shares of re-listings',
      of('mostRelisted', realGraph),
      'The share of re-listings is highest in basic policies 2.2.2 (3 of 4), 4.1.3 (8 of 11) and 3.1.4 (5 of 7).',
      '再掲の割合が最も高いのは、基本施策2.2.2（4のうち3）、4.1.3（11のうち8）、3.1.4（7のうち5）です。',
    ],
    [
      'one policy with re-listings',
      of('mostRelisted', part('night-market', '1.2.1')),
      'In what is shown, the share of re-listings is highest in basic policy 2.1.1 (2 of 3).',
      '表示中の範囲では、再掲の割合が最も高いのは、基本施策2.1.1（3のうち2）です。',
    ],
    [
      'no re-listings',
      of(
        'mostRelisted',
        unlisted(
          smallGraph,
          '1.2.1/shared-loan',
          '2.1.1/shared-loan',
          '1.1.2/night-market',
          '2.1.1/craft-school',
        ),
      ),
      'In what is shown, no listing is a re-listing.',
      '表示中の範囲では、再掲はありません。',
    ],
    [
      'a tie of too many',
      of(
        'mostRelisted',
        subgraph(
          realGraph,
          () => true,
          ({ mark }) => mark === 'relisted',
        ),
      ),
      'In what is shown, 27 basic policies tie for the highest share of re-listings.',
      '表示中の範囲では、再掲の割合が最も高い基本施策は27あり、同じ割合で並びます。',
    ],
    [
      'what one hub makes',
      of('hubOverlap', realGraph),
      '132 of 435 pairs of basic policies share an initiative. Without “SME loan program”, it would be 58: it alone links 74 of them.',
      '基本施策の組み合わせ435組のうち、共通する取組があるのは132組です。「中小企業融資制度」を除くと58組になり、74組はこの取組だけによるものです。',
    ],
    [
      'what three hubs make',
      of('hubOverlap'),
      '5 of 10 pairs of basic policies share an initiative. Without the 3 widely listed initiatives, “Shared loan”, “Night market” and “Craft school”, none would.',
      '基本施策の組み合わせ10組のうち、共通する取組があるのは5組です。「みんなの融資」「夜市」「工芸教室」を除くと、1組もなくなります。',
    ],
    [
      'no hub',
      of('hubOverlap', without(realGraph, 'sme-loan-program')),
      'In what is shown, 58 of 435 pairs of basic policies share an initiative. No widely listed initiative is shown.',
      '表示中の範囲では、基本施策の組み合わせ435組のうち、共通する取組があるのは58組です。ハブにあたる取組は表示していません。',
    ],
    [
      'nothing shared',
      of('hubOverlap', part('shared-loan', 'night-market', 'craft-school')),
      'In what is shown, no two basic policies share an initiative.',
      '表示中の範囲では、共通する取組のある基本施策の組み合わせはありません。',
    ],
    [
      'the one pair',
      of('hubOverlap', part('1.1.1', '1.1.2', '2.1.2')),
      'In what is shown, the one pair of basic policies shares an initiative. Without the 3 widely listed initiatives, “Shared loan”, “Night market” and “Craft school”, none would.',
      '表示中の範囲では、基本施策の組み合わせ1組のうち、共通する取組があるのは1組です。「みんなの融資」「夜市」「工芸教室」を除くと、1組もなくなります。',
    ],
  ])('%s', expectSentences);
});
