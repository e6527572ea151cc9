/** One row per pair of basic policies that share an initiative, in printed order of A, then of B. */
import { type NodeId, nodeOf, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { overlapRow, type SharedCount, sharingPairs } from '../../plan/overlaps.ts';
import type { ExportContent } from '../exportContent.ts';
import { lazyTable, nodeColumns, type Table } from '../table.ts';

/**
 * Only pairs that share at least `leastShared` initiatives. The count is the largest possible one where the pairs
 * are too many to be counted beforehand.
 */
export function overlapTable({ shown: { graph } }: ExportContent, leastShared = 1): Table {
  const { length } = graph.policies;
  return lazyTable(sharingPairs(graph) ?? (length * (length - 1)) / 2, () => pairsIn(graph, leastShared), [
    ...nodeColumns<Pair>('policy_a', ({ a }) => a),
    ...nodeColumns<Pair>('policy_b', ({ policy }) => nodeOf(graph, policy)),
    ['shared_in_both', ({ both }) => both],
    ['shared_only_in_these_two', ({ onlyThese }) => onlyThese],
    ['jaccard', ({ jaccard }) => jaccard],
  ]);
}

type Pair = SharedCount & { readonly a: PolicyNode };

/** Yields each pair once. */
function* pairsIn(graph: PlanGraph, leastShared = 1): Generator<Pair> {
  const indexes = new Map<NodeId, number>(graph.policies.map(({ id }, index) => [id, index]));
  for (const [index, a] of graph.policies.entries())
    for (const shared of overlapRow(graph, a.id))
      if (shared.both >= leastShared && (indexes.get(shared.policy) ?? 0) > index) yield { a, ...shared };
}

/**
 * Returns the least number of shared initiatives at which no more than `most` pairs remain: 1 where all pairs fit.
 * Yields once per pair.
 */
export function* leastSharedFor(
  { shown: { graph } }: ExportContent,
  most: number,
): Generator<string, number> {
  const pairs: number[] = [];
  for (const { both } of pairsIn(graph)) {
    pairs[both] = (pairs[both] ?? 0) + 1;
    yield '';
  }
  let remaining = 0;
  for (let both = pairs.length - 1; both >= 1; both -= 1) {
    remaining += pairs[both] ?? 0;
    if (remaining > most) return both + 1;
  }
  return 1;
}
