/** Figures in sentences have thousands separators, as everywhere in the UI. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/explore/finding.ts';
import { fileWordsIn } from '../../src/i18n/fileWords.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { setName } from '../../src/i18n/setName.ts';
import { loadTranslation, translationFor } from '../../src/i18n/translation.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf } from '../fixtures/small.ts';
import { type Case, expectSentences } from './tableSentenceCases.ts';

await Promise.all(LANGUAGES.map(loadTranslation));

const { policy, strategy, initiative } = idsOf(realGraph);
const many = (count: number) => Array.from({ length: count }, () => initiative('sme-loan-program'));
const finding =
  (found: Finding): Case[1] =>
  (language) =>
    language.finding(realGraph, found, true);

describe('sentences of a large plan', () => {
  const list = { view: 'list', sheet: 'policies', sortedBy: 'relistedShare' } as const;
  test.each<Case>([
    [
      'what two policies share',
      (language) =>
        language.overlap(
          realGraph,
          policy('2.1.2'),
          policy('2.2.2'),
          { shared: many(1234), sharedOnlyHere: many(1020), jaccard: 0.5 },
          true,
        ),
      'Basic policies 2.1.2 “Promoting existing companies’ entry into growth industries” and 2.2.2 “Upgrading manufacturing technology through industry-academia R&D” share 1,234 initiatives, 1,020 of them listed only in these two.',
      '基本施策2.1.2「既存企業の成長産業への参入促進」と基本施策2.2.2「産学連携等による研究開発の促進によるものづくり技術の高度化」の両方に掲載されている取組は1,234で、そのうち1,020はこの2つだけに掲載されています。',
    ],
    [
      'the share of re-listings',
      finding({
        kind: 'mostRelisted',
        policies: [{ policy: policy('2.1.2'), relisted: 1200, listings: 4800, share: 0.25, place: 1 }],
        step: list,
      }),
      'The share of re-listings is highest in basic policy 2.1.2 (1,200 of 4,800).',
      '再掲の割合が最も高いのは、基本施策2.1.2（4,800のうち1,200）です。',
    ],
  ])('%s', (...each) => expectSentences(...each));
});

test.each([
  ['en', '14,000 of the plan’s 15,000 items, 20,500 of its 22,000 listings.'],
  ['ja', '計画の15,000項目のうち14,000項目、掲載22,000件のうち20,500件を含みます。'],
] as const)('what a file of a large plan holds, %s', (language, said) => {
  const held = { nodes: 14_000, allNodes: 15_000, listings: 20_500, allListings: 22_000 };
  expect(fileWordsIn(language, null).held(held)).toBe(said);
});

test.each([
  ['en', ['Strategy 2', 'Strategies 2 + 4']],
  ['ja', ['戦略2', '戦略2＋4']],
] as const)('a set of strategies is one or several, %s', (language, named) => {
  const { t } = translationFor(language, realGraph.plan);
  expect([
    setName(realGraph, [strategy('2')], t),
    setName(realGraph, [strategy('2'), strategy('4')], t),
  ]).toEqual(named);
});
