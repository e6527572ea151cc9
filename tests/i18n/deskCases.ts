/** What the tests of the planner's sentences have in common. */
import '../fixtures/everyLanguage.ts';
import { expect } from 'vitest';
import type { DeskSentences } from '../../src/i18n/deskSentence.ts';
import { plainText, type Sentence } from '../../src/i18n/sentence.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { graphOf, type PlanGraph, restrict } from '../../src/plan/graph.ts';
import { type Change, planOf, small, smallGraph } from '../fixtures/small.ts';

export const EN = wordsIn('en').desk;
export const JA = wordsIn('ja').desk;

/** The small plan with changes. */
export const plan = (...changes: readonly Change[]): PlanGraph => graphOf(planOf(small(...changes)));
/** A part of a graph: without some nodes. */
export const without = (graph: PlanGraph, ...hidden: readonly string[]): PlanGraph =>
  restrict(
    graph,
    ({ id }) => !hidden.includes(id),
    () => true,
  );
export const part = (...hidden: readonly string[]) => without(smallGraph, ...hidden);
/** A part of a graph: without some listings. */
export const unlisted = (graph: PlanGraph, ...listings: readonly string[]): PlanGraph =>
  restrict(
    graph,
    () => true,
    ({ id }) => !listings.includes(id),
  );
export const isWhole = (graph: PlanGraph) => graph.listings.length === graphOf(graph.plan).listings.length;

export type Case = readonly [
  subject: string,
  sentence: (language: DeskSentences) => Sentence,
  en: string,
  ja: string,
];
export const expectSentences = (...[, sentence, english, japanese]: Case) => {
  expect(plainText(sentence(EN))).toBe(english);
  expect(plainText(sentence(JA))).toBe(japanese);
};

export const POLICY_121 = ['strategies', 0, 'directions', 1, 'policies', 0] as const;
export const POLICY_212 = ['strategies', 1, 'directions', 0, 'policies', 1] as const;
export const again = (initiative: string) => ({ initiative, mark: 'relisted' });
