import '../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { searchHint } from '../../src/i18n/searchHint.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';

const bare = (...languages: readonly string[]) =>
  graphOf({ ...realGraph.plan, languages, strategies: [], initiatives: [] });

test.each([
  ['ja', realGraph, '短い言葉、よみ、英語、番号（例：1.1.1）でも試してください。'],
  ['en', realGraph, 'Try fewer letters, a reading (よみ), Japanese or a number such as 1.1.1.'],
  // Without readings and numbers.
  ['ja', bare('ja'), '短い言葉でも試してください。'],
  ['en', bare('ja'), 'Try fewer letters or Japanese.'],
  ['ja', bare('en', 'fr'), '短い言葉、英語、フランス語でも試してください。'],
] as const)('%s names what the plan has: %#', (language, graph, text) => {
  expect(searchHint(graph, translationFor(language, graph.plan))).toBe(text);
});
