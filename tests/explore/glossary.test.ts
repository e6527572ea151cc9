import { expect, test } from 'vitest';
import planFile from '../../data/sagamihara-2025/plan.json';
import { termsIn } from '../../src/explore/glossary.ts';
import type { Plan } from '../../src/plan/schema.ts';

const meaning = { ja: '意味', en: 'meaning' };
const glossary = ['SIC', 'MICE', 'PR', '6次産業化', 'リニア'].map((term) => ({ term, meaning }));
const plan = { ...planFile, glossary } as unknown as Plan;
const terms = (text: string) => termsIn(plan, text).map(({ term }) => term);

test.each([
  ['ＭＩＣＥの誘致', ['MICE']],
  ['Attracting MICE events', ['MICE']],
  ['ＳＩＣ-オフィス・ラボ等運営事業', ['SIC']],
  ['農業の６次産業化の促進', ['6次産業化']],
  ['リニア駅設置を見据えたまちづくりの推進', ['リニア']],
  ['リニアとＭＩＣＥ', ['MICE', 'リニア']],
  ['ロボット産業活性化事業（魅力ＰＲ事業）', ['PR']],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test.each(['MUSIC for Sagamihara', 'SICs', 'PRICE and PROMOTION', '16次産業化', ''])(
  'a part of a longer word is not the term: %s',
  (text) => {
    expect(terms(text)).toEqual([]);
  },
);

test('a term is found behind a longer word that holds it', () => {
  expect(terms('BASIC SIC')).toEqual(['SIC']);
});
