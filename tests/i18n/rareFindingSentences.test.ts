import { describe, test } from 'vitest';
import type { Finding } from '../../src/explore/finding.ts';
import type { TableSentences } from '../../src/i18n/tableSentences.ts';
import type { StrategyId } from '../../src/plan/plan.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf } from '../fixtures/small.ts';
import { type Case, expectSentences } from './tableSentenceCases.ts';

describe('findings with rare figures', () => {
  const { policy, strategy, initiative } = idsOf(realGraph);
  const all = realGraph.policies.map(({ id }) => id);
  const several = ['1', '2', '3', '4', '1', '2', '3'].map((id): readonly [StrategyId, StrategyId] => [
    strategy(id),
    strategy('4'),
  ]);
  const list = { view: 'list', sheet: 'policies', sortedBy: 'listings' } as const;
  const overlaps = { view: 'overlap', order: 'similarity', filter: {} } as const;
  const sets = { view: 'combinations', order: 'size' } as const;
  const of = (finding: Finding) => (language: TableSentences) => language.finding(realGraph, finding, true);
  test.each<Case>([
    [
      'no policy with one of its own',
      of({ kind: 'noneOwn', policies: all, of: 30, step: list }),
      'None of the 30 basic policies has an initiative listed only there: others list each of their initiatives as well.',
      '30の基本施策のどれにも、単独掲載の取組がありません。',
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
      'All 435 pairs of basic policies share an initiative. Without the 4 widely listed initiatives, it would be one: they alone link 434 of them.',
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
