/** Builds the sentences of the table views from the phrases of a language. */
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
import type { Comparison } from '../explore/compare.ts';
import type { Finding } from '../explore/finding.ts';
import type { WhatIf } from '../explore/whatIf.ts';
import type { Combination } from '../plan/combinations.ts';
import { type PlanGraph, wholeGraph } from '../plan/graph.ts';
import type { Matrix } from '../plan/matrix.ts';
import type { Overlap } from '../plan/measures.ts';
import type { MatrixRows } from '../plan/orderNames.ts';
import type { PolicyId } from '../plan/plan.ts';
import { type Phrases, phrased, type SentencePart } from './phrasing.ts';
import type { Sentence } from './sentence.ts';

export type TablePhrases = {
  /** Makes a sentence that says so if it covers the shown part and not the whole plan. */
  readonly scoped: (isWhole: boolean, part: SentencePart) => Sentence;
  readonly matrix: Phrases<MatrixCases>;
  readonly overlap: Phrases<OverlapCases>;
  readonly combination: Phrases<CombinationCases>;
  readonly comparison: Phrases<ComparisonCases>;
  readonly whatIf: Phrases<WhatIfCases>;
  readonly finding: Phrases<FindingCases>;
};

export type TableSentences = ReturnType<typeof tableSentencesOf>;

/** For each sentence, `graph` is the graph of the figures, and `isWhole` whether filters hide nothing. */
export function tableSentencesOf(phrases: TablePhrases) {
  const { scoped } = phrases;
  return {
    matrix: (graph: PlanGraph, matrix: Matrix, rows: MatrixRows, isWhole: boolean) =>
      scoped(isWhole, phrased(phrases.matrix, matrixCase(matrix, rows), wholeGraph(graph))),
    overlap: (graph: PlanGraph, a: PolicyId, b: PolicyId, overlap: Overlap, isWhole: boolean) =>
      scoped(isWhole, phrased(phrases.overlap, overlapCase(a, b, overlap), wholeGraph(graph))),
    combination: (graph: PlanGraph, combination: Combination, isWhole: boolean) =>
      scoped(isWhole, phrased(phrases.combination, combinationCase(graph, combination), wholeGraph(graph))),
    comparison: (graph: PlanGraph, comparison: Comparison, isWhole: boolean) =>
      scoped(isWhole, phrased(phrases.comparison, comparisonCase(comparison), wholeGraph(graph))),
    /** `most`: a policy with this many initiatives or fewer counts as weak. */
    whatIf: (graph: PlanGraph, whatIf: WhatIf, most: number, isWhole: boolean) =>
      scoped(isWhole, phrased(phrases.whatIf, whatIfCase(whatIf, most), wholeGraph(graph))),
    finding: (graph: PlanGraph, finding: Finding, isWhole: boolean) =>
      scoped(isWhole, phrased(phrases.finding, findingCase(graph, finding, isWhole), wholeGraph(graph))),
  };
}
