/** Shared by the tests of sentences: cases in both languages, and plans. */
import '../fixtures/everyLanguage.ts';
import { expect } from 'vitest';
import { type Filter, type Focus, filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { plainText, type Sentence } from '../../src/i18n/sentence.ts';
import type { Sentences } from '../../src/i18n/sentencesOf.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { type Change, planOf, small, smallGraph } from '../fixtures/small.ts';

export const EN = translationFor('en', null).sentences;
export const JA = translationFor('ja', null).sentences;

/** The small plan with changes. */
export const plan = (...changes: readonly Change[]): PlanGraph => graphOf(planOf(small(...changes)));
/** The small plan after a filter and a focus. */
export const part = (filter: Partial<Filter>, focus: Focus | null = null): PlanGraph =>
  filterPlan(smallGraph, { ...NO_FILTER, ...filter }, focus).graph;

export type Case = readonly [
  subject: string,
  sentence: (language: Sentences) => Sentence,
  en: string,
  ja: string,
];

export const expectSentences = (...[, sentence, english, japanese]: Case) => {
  expect(plainText(sentence(EN))).toBe(english);
  expect(plainText(sentence(JA))).toBe(japanese);
};
