import '../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/formatNumber.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { plainText } from '../../src/i18n/sentence.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { type Headline, headline } from '../../src/plan/measures.ts';
import { smallGraph } from '../fixtures/small.ts';

const headlineIn = (language: Language, figures: Headline) =>
  plainText(translationFor(language, null).sentences.headline(smallGraph, figures, true));

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [11_254, '11,254', '11,254'],
  [1_234_567, '1,234,567', '1,234,567'],
])('%d', (value, ja, en) => {
  expect([formatNumber('ja', value), formatNumber('en', value)]).toEqual([ja, en]);
});

test('the headline of a large plan has thousands separators', () => {
  const figures = { ...headline(smallGraph), initiatives: 11_254, listedAgain: 4_321 };
  expect(headlineIn('ja', figures)).toMatch(/^11,254件の取組のうち4,321件は、/);
  expect(headlineIn('en', figures)).toMatch(/^4,321 of 11,254 initiatives are listed/);
});
