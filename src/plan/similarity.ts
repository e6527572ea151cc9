/** Orders basic policies by similarity, so that the blocks of the overlap table become visible. */
import type { PlanGraph, PolicyNode } from './graph.ts';
import type { OverlapOrder } from './orderNames.ts';
import { MAX_OVERLAP_COST, overlapCost, overlapRow } from './overlaps.ts';

/** How many of the most similar policies are candidates for the neighbours of each. */
const MAX_CANDIDATES = 32;

type Pair = { readonly a: number; readonly b: number; readonly jaccard: number };

/** The policies by similarity, or as printed if the cost exceeds `MAX_OVERLAP_COST`. */
export function policyNodesInOrder(graph: PlanGraph, order: OverlapOrder): readonly PolicyNode[] {
  const { policies } = graph;
  if (order === 'number' || overlapCost(graph) > MAX_OVERLAP_COST) return policies;
  return chainPairs(policies.length, pairsOf(graph)).flatMap((index) => policies[index] ?? []);
}

/** The candidate pairs by Jaccard index, highest first, ties in plan order. */
function pairsOf(graph: PlanGraph): readonly Pair[] {
  const indexOf = new Map(graph.policies.map(({ id }, index) => [id, index]));
  return graph.policies
    .flatMap(({ id }, here) =>
      [...overlapRow(graph, id)]
        .sort((x, y) => y.jaccard - x.jaccard)
        .slice(0, MAX_CANDIDATES)
        .map((row): Pair => {
          const there = indexOf.get(row.policy) ?? here;
          return { a: Math.min(here, there), b: Math.max(here, there), jaccard: row.jaccard };
        }),
    )
    .sort((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b);
}

/**
 * Greedy chaining: for each pair, most similar first, joins two chains whose ends the pair connects. Each chain starts
 * with its end that is first in the plan, and the chains are ordered by those ends.
 */
function chainPairs(count: number, pairs: readonly Pair[]): readonly number[] {
  const chainAt = Array.from({ length: count }, (_, index) => [index]);
  for (const { a, b } of pairs) {
    const left = chainAt[a];
    const right = chainAt[b];
    if (left === undefined || right === undefined || left === right) continue;
    if (!isEnd(left, a) || !isEnd(right, b)) continue;
    // Append the shorter chain to the longer, so that long chains are not copied repeatedly.
    const [longer, longerEnd, shorter, shorterEnd] =
      left.length >= right.length ? [left, a, right, b] : [right, b, left, a];
    const appended = shorter[0] === shorterEnd ? shorter : [...shorter].reverse();
    if (longer.at(-1) !== longerEnd) longer.reverse();
    longer.push(...appended);
    for (const index of appended) chainAt[index] = longer;
  }
  const chains = [...new Set(chainAt)].map((chain) =>
    (chain[0] ?? 0) <= (chain.at(-1) ?? 0) ? chain : [...chain].reverse(),
  );
  return chains.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)).flat();
}

function isEnd(chain: readonly number[], index: number): boolean {
  return chain[0] === index || chain.at(-1) === index;
}
