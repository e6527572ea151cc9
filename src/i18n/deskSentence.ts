/** The sentences of the planner's views, apart from the others: they are loaded when such a view is opened. */

import type { Comparison } from '../explore/compare.ts';
import type { Finding } from '../explore/finding.ts';
import type { WhatIf } from '../explore/whatIf.ts';
import type { Combination } from '../plan/combinations.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Matrix } from '../plan/matrix.ts';
import type { Overlap } from '../plan/measures.ts';
import type { MatrixRows } from '../plan/orderNames.ts';
import type { PolicyId } from '../plan/schema.ts';
import type { Sentence } from './sentence.ts';

/**
 * `graph` is what the figures were measured on, and `whole` is true when nothing of the plan is hidden in it:
 * else each says that it speaks of what is shown.
 */
export type DeskSentences = {
  /** What the matrix holds. */
  readonly matrix: (graph: PlanGraph, matrix: Matrix, rows: MatrixRows, whole: boolean) => Sentence;
  /** What two different basic policies share: in both, and only in these two. */
  readonly overlap: (
    graph: PlanGraph,
    a: PolicyId,
    b: PolicyId,
    overlap: Overlap,
    whole: boolean,
  ) => Sentence;
  /** What a set of strategies has in common: exactly these, and these with others. */
  readonly combination: (graph: PlanGraph, combination: Combination, whole: boolean) => Sentence;
  /** What two or more things have in common, and what each has alone. */
  readonly comparison: (graph: PlanGraph, comparison: Comparison, whole: boolean) => Sentence;
  /** What becomes of the plan; `most` is the number of initiatives from which on a policy counts as weak. */
  readonly whatIf: (graph: PlanGraph, whatIf: WhatIf, most: number, whole: boolean) => Sentence;
  readonly finding: (graph: PlanGraph, finding: Finding, whole: boolean) => Sentence;
};
