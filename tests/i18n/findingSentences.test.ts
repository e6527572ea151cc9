import { describe, test } from 'vitest';
import { coverage } from '../../src/explore/coverage.ts';
import type { Finding } from '../../src/explore/finding.ts';
import type { DeskSentences } from '../../src/i18n/deskSentence.ts';
import { type PlanGraph, restrict } from '../../src/plan/graph.ts';
import type { StrategyId } from '../../src/plan/schema.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import {
  type Case,
  expectSentences,
  isWhole,
  POLICY_212,
  part,
  plan,
  unlisted,
  without,
} from './deskCases.ts';

describe('a finding', () => {
  const of =
    (kind: Finding['kind'], graph: PlanGraph = smallGraph) =>
    (language: DeskSentences) => {
      const found = coverage(graph).find((finding) => finding.kind === kind);
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
      '5 of 30 basic policies (1.1.2, 1.1.3, 2.2.1, 2.3.1 and 3.1.3) have no initiative of their own: others list each of their initiatives as well.',
      '30の基本施策のうち5つ（1.1.2、1.1.3、2.2.1、2.3.1、3.1.3）には、そこだけに掲載されている取組がありません。',
    ],
    [
      'one with none of its own',
      of('noneOwn', unlisted(smallGraph, '1.1.2/night-market')),
      'In what is shown, one of 5 basic policies (1.1.2) has no initiative of its own: others list each of its initiatives as well.',
      '表示中の範囲では、5つの基本施策のうち1つ（1.1.2）には、そこだけに掲載されている取組がありません。',
    ],
    [
      'each with one of its own, where one lists nothing',
      of('noneOwn', allOwn),
      'In what is shown, every basic policy that lists anything has an initiative of its own, which no other lists.',
      '表示中の範囲では、取組のあるどの基本施策にも、そこだけに掲載されている取組があります。',
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
        restrict(
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
      '132 of 435 pairs of basic policies share an initiative. Without “SME loan program”, it would be 58: it alone ties 74 of them.',
      '基本施策の組み合わせ435組のうち、共通する取組があるのは132組です。「中小企業融資制度」を除くと58組になり、74組はこの取組だけによるものです。',
    ],
    [
      'what three hubs make',
      of('hubOverlap'),
      '5 of 10 pairs of basic policies share an initiative. Without the 3 hubs, “Shared loan”, “Night market” and “Craft school”, none would.',
      '基本施策の組み合わせ10組のうち、共通する取組があるのは5組です。「みんなの融資」「夜市」「工芸教室」を除くと、1組もなくなります。',
    ],
    [
      'no hub',
      of('hubOverlap', without(realGraph, 'sme-loan-program')),
      'In what is shown, 58 of 435 pairs of basic policies share an initiative. No hub is shown.',
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
      'In what is shown, the one pair of basic policies shares an initiative. Without the 3 hubs, “Shared loan”, “Night market” and “Craft school”, none would.',
      '表示中の範囲では、基本施策の組み合わせ1組のうち、共通する取組があるのは1組です。「みんなの融資」「夜市」「工芸教室」を除くと、1組もなくなります。',
    ],
  ])('%s', expectSentences);
});

describe('a finding of rare figures', () => {
  const { policy, strategy, initiative } = idsOf(realGraph);
  const all = realGraph.policies.map(({ id }) => id);
  const several = ['1', '2', '3', '4', '1', '2', '3'].map((id): readonly [StrategyId, StrategyId] => [
    strategy(id),
    strategy('4'),
  ]);
  const list = { view: 'list', sheet: 'policies', sortedBy: 'listings' } as const;
  const overlaps = { view: 'overlap', order: 'similarity', filter: {} } as const;
  const sets = { view: 'combinations', order: 'size' } as const;
  const of = (finding: Finding) => (language: DeskSentences) => language.finding(realGraph, finding, true);
  test.each<Case>([
    [
      'no policy with one of its own',
      of({ kind: 'noneOwn', policies: all, of: 30, step: list }),
      'None of the 30 basic policies has an initiative of its own: others list each of their initiatives as well.',
      '30の基本施策のどれにも、そこだけに掲載されている取組がありません。',
    ],
    [
      'no policy that shares anything',
      of({ kind: 'noneShared', policies: all, of: 30, step: list }),
      'None of the 30 basic policies shares an initiative with another.',
      '30の基本施策のどれにも、ほかと共通する取組がありません。',
    ],
    [
      'more policies than can be named',
      of({ kind: 'empty', policies: all.slice(0, 9), of: 30, step: list }),
      '9 of 30 basic policies list no initiative.',
      '30の基本施策のうち9つには、取組が掲載されていません。',
    ],
    [
      'several of the fewest bridges',
      of({
        kind: 'unbridged',
        pairs: [],
        of: 6,
        strategies: 4,
        fewest: several.slice(0, 2),
        fewestInitiatives: 1,
        step: sets,
      }),
      'Every pair of the 4 strategies shares an initiative, the fewest (one) between strategies 1 and 4; 2 and 4.',
      '戦略の組み合わせ6組すべてに、共通する取組があります。最も少ないのは戦略1と4、2と4のあいだで、1つです。',
    ],
    [
      'too many of the fewest bridges',
      of({
        kind: 'unbridged',
        pairs: [],
        of: 21,
        strategies: 7,
        fewest: several,
        fewestInitiatives: 3,
        step: sets,
      }),
      'Every pair of the 7 strategies shares an initiative, at least 3.',
      '戦略の組み合わせ21組すべてに、共通する取組があります。少ないところで3つです。',
    ],
    [
      'too many pairs without a bridge',
      of({
        kind: 'unbridged',
        pairs: several,
        of: 21,
        strategies: 7,
        fewest: [],
        fewestInitiatives: 0,
        step: sets,
      }),
      '7 of 21 pairs of strategies share no initiative.',
      '戦略の組み合わせ21組のうち7組には、共通する取組がありません。',
    ],
    [
      'a hub that ties nothing alone',
      of({
        kind: 'hubOverlap',
        hubs: [initiative('sme-loan-program')],
        sharing: 5,
        sharingWithout: 5,
        of: 435,
        step: overlaps,
      }),
      '5 of 435 pairs of basic policies share an initiative. Without “SME loan program”, it would be as many.',
      '基本施策の組み合わせ435組のうち、共通する取組があるのは5組です。「中小企業融資制度」を除いても同じ数です。',
    ],
    [
      'more hubs than can be named',
      of({
        kind: 'hubOverlap',
        hubs: realGraph.initiatives.slice(0, 4).map(({ id }) => id),
        sharing: 435,
        sharingWithout: 1,
        of: 435,
        step: overlaps,
      }),
      'All 435 pairs of basic policies share an initiative. Without the 4 hubs, it would be one: they alone tie 434 of them.',
      '基本施策の組み合わせ435組のうち、共通する取組があるのは435組です。4つのハブを除くと1組になり、434組はこれらの取組だけによるものです。',
    ],
    [
      'a tie for the third place is told whole',
      of({
        kind: 'mostRelisted',
        policies: [
          { policy: policy('1.1.1'), relisted: 3, listings: 4, share: 3 / 4, place: 1 },
          { policy: policy('1.1.2'), relisted: 2, listings: 3, share: 2 / 3, place: 2 },
          { policy: policy('1.1.3'), relisted: 2, listings: 4, share: 1 / 2, place: 3 },
          { policy: policy('1.1.4'), relisted: 1, listings: 2, share: 1 / 2, place: 3 },
          { policy: policy('1.1.5'), relisted: 1, listings: 3, share: 1 / 3, place: 5 },
        ],
        step: list,
      }),
      'The share of re-listings is highest in basic policies 1.1.1 (3 of 4), 1.1.2 (2 of 3), 1.1.3 (2 of 4) and 1.1.4 (1 of 2).',
      '再掲の割合が最も高いのは、基本施策1.1.1（4のうち3）、1.1.2（3のうち2）、1.1.3（4のうち2）、1.1.4（2のうち1）です。',
    ],
  ])('%s', expectSentences);
});
