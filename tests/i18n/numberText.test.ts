import '../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { numberText } from '../../src/i18n/numberText.ts';
import { plainText } from '../../src/i18n/sentence.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { type Headline, headline } from '../../src/plan/measures.ts';
import { smallGraph } from '../fixtures/small.ts';

const headlineIn = (language: Language, figures: Headline) =>
  plainText(wordsIn(language).sentences.headline(smallGraph, figures, true));

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [11_254, '11,254', '11,254'],
  [1_234_567, '1,234,567', '1,234,567'],
])('%d', (value, ja, en) => {
  expect([numberText('ja', value), numberText('en', value)]).toEqual([ja, en]);
});

test('the headline of a large plan separates its thousands', () => {
  const figures = { ...headline(smallGraph), initiatives: 11_254, listedAgain: 4_321 };
  expect(headlineIn('ja', figures)).toMatch(/^11,254件の取組のうち4,321件は、/);
  expect(headlineIn('en', figures)).toMatch(/^4,321 of 11,254 initiatives are listed/);
});
