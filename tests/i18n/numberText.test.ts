import { expect, test } from 'vitest';
import { headline as inEnglish } from '../../src/i18n/en/headline.ts';
import { headline as inJapanese } from '../../src/i18n/ja/headline.ts';
import { numberText } from '../../src/i18n/numberText.ts';
import type { Sentence } from '../../src/i18n/sentence.ts';
import { headline } from '../../src/plan/measures.ts';
import { smallGraph } from '../fixtures/small.ts';

const textOf = (sentence: Sentence) =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

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
  expect(textOf(inJapanese(smallGraph, figures, true))).toMatch(/^11,254件の取組のうち4,321件は、/);
  expect(textOf(inEnglish(smallGraph, figures, true))).toMatch(/^4,321 of 11,254 initiatives are listed/);
});
