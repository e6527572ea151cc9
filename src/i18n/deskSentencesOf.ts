/** The sentences of the planner's views, made of a language's phrases. */
import { type ComparisonCases, comparisonCase } from '../explore/cases/comparison.ts';
import { type FindingCases, findingCase } from '../explore/cases/finding.ts';
import {
  type CombinationCases,
  combinationCase,
  type MatrixCases,
  matrixCase,
  type OverlapCases,
  overlapCase,
} from '../explore/cases/tables.ts';
import { type WhatIfCases, whatIfCase } from '../explore/cases/whatIf.ts';
import { wholeOf } from '../plan/graph.ts';
import type { DeskSentences } from './deskSentence.ts';
import { type Part, type Phrases, phrased } from './phrasing.ts';
import type { Sentence } from './sentence.ts';

export type DeskPhrases = {
  /** The part as a sentence, which says so where it speaks of what is shown and not of the whole plan. */
  readonly scoped: (isWhole: boolean, part: Part) => Sentence;
  readonly matrix: Phrases<MatrixCases>;
  readonly overlap: Phrases<OverlapCases>;
  readonly combination: Phrases<CombinationCases>;
  readonly comparison: Phrases<ComparisonCases>;
  readonly whatIf: Phrases<WhatIfCases>;
  readonly finding: Phrases<FindingCases>;
};

export function deskSentencesOf(phrases: DeskPhrases): DeskSentences {
  const { scoped } = phrases;
  return {
    matrix: (graph, matrix, rows, isWhole) =>
      scoped(isWhole, phrased(phrases.matrix, matrixCase(matrix, rows), wholeOf(graph))),
    overlap: (graph, a, b, overlap, isWhole) =>
      scoped(isWhole, phrased(phrases.overlap, overlapCase(a, b, overlap), wholeOf(graph))),
    combination: (graph, combination, isWhole) =>
      scoped(isWhole, phrased(phrases.combination, combinationCase(graph, combination), wholeOf(graph))),
    comparison: (graph, comparison, isWhole) =>
      scoped(isWhole, phrased(phrases.comparison, comparisonCase(comparison), wholeOf(graph))),
    whatIf: (graph, whatIf, most, isWhole) =>
      scoped(isWhole, phrased(phrases.whatIf, whatIfCase(whatIf, most), wholeOf(graph))),
    finding: (graph, finding, isWhole) =>
      scoped(isWhole, phrased(phrases.finding, findingCase(graph, finding, isWhole), wholeOf(graph))),
  };
}
