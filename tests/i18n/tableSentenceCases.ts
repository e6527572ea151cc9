/** Shared by the tests of table sentences. */
import '../fixtures/everyLanguage.ts';
import { expect } from 'vitest';
import { plainText, type Sentence } from '../../src/i18n/sentence.ts';
import type { TableSentences } from '../../src/i18n/tableSentences.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { graphOf, type PlanGraph, subgraph } from '../../src/plan/graph.ts';
import { type Change, planOf, small, smallGraph } from '../fixtures/small.ts';

export const EN = translationFor('en', null).tableSentences;
export const JA = translationFor('ja', null).tableSentences;

/** The small plan with changes. */
export const plan = (...changes: readonly Change[]): PlanGraph => graphOf(planOf(small(...changes)));
/** A subgraph without some nodes. */
export const without = (graph: PlanGraph, ...hidden: readonly string[]): PlanGraph =>
  subgraph(
    graph,
    ({ id }) => !hidden.includes(id),
    () => true,
  );
export const part = (...hidden: readonly string[]) => without(smallGraph, ...hidden);
/** A subgraph without some listings. */
export const unlisted = (graph: PlanGraph, ...listings: readonly string[]): PlanGraph =>
  subgraph(
    graph,
    () => true,
    ({ id }) => !listings.includes(id),
  );
export const isWhole = (graph: PlanGraph) => graph.listings.length === graphOf(graph.plan).listings.length;

export type Case = readonly [
  subject: string,
  sentence: (language: TableSentences) => Sentence,
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
