import { expect, test } from 'vitest';
import { headwordOf, termsIn } from '../../src/explore/glossary.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planFile } from '../fixtures/planFile.ts';

const meaning = { ja: '意味', en: 'meaning' };
const glossary = [
  ...['SIC', 'MICE', 'PR', '6次産業化'].map((term) => ({ term, meaning })),
  { term: 'リニア', headword: { ja: 'リニア', en: 'maglev' }, meaning },
];
const plan = { ...planFile, glossary } as unknown as Plan;
const terms = (text: string, language = 'ja') =>
  termsIn(plan, { ja: text, en: text }, language).map((term) => headwordOf(term, language));

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

test('a term is found after a longer word that contains it', () => {
  expect(terms('BASIC SIC')).toEqual(['SIC']);
});

test('the headword is in the language, with a lower-case or capital initial', () => {
  expect(terms('ahead of the maglev station', 'en')).toEqual(['maglev']);
  expect(terms('Maglev-driven promotion', 'en')).toEqual(['maglev']);
  expect(terms('リニア駅', 'en')).toEqual([]);
  expect(terms('maglev', 'ja')).toEqual([]);
});

test.each(['ja', 'en'])('every headword of the Sagamihara plan occurs in its texts: %s', (language) => {
  const { glossary, background, ...named } = planFile;
  const texts = [...Object.values(named), ...background].map((part) => JSON.stringify(part)).join(' ');
  for (const term of glossary as Plan['glossary'])
    expect(texts.normalize('NFKC').toLowerCase()).toContain(headwordOf(term, language).toLowerCase());
});
