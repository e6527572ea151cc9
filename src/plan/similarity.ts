/** Basic policies in an order in which neighbours are alike: the overlap's blocks come together. */

import type { PlanGraph, PolicyNode } from './graph.ts';
import type { OverlapOrder } from './orderNames.ts';
import { MAX_OVERLAP_COST, overlapCost, overlapRow } from './overlaps.ts';

/** Of each policy so many of the most alike are tried as its neighbours. */
const TRIED = 32;

type Pair = { readonly a: number; readonly b: number; readonly jaccard: number };

/** By similarity only where there is not too much to look at; else as printed. */
export function policyNodesInOrder(graph: PlanGraph, order: OverlapOrder): readonly PolicyNode[] {
  const { policies } = graph;
  if (order === 'number' || overlapCost(graph) > MAX_OVERLAP_COST) return policies;
  return chainPairs(policies.length, pairsOf(graph)).flatMap((place) => policies[place] ?? []);
}

/** The most alike first (Jaccard), and what is equally alike in plan order. */
function pairsOf(graph: PlanGraph): readonly Pair[] {
  const placeOf = new Map(graph.policies.map(({ id }, place) => [id, place]));
  return graph.policies
    .flatMap(({ id }, here) =>
      overlapRow(graph, id)
        .toSorted((x, y) => y.jaccard - x.jaccard)
        .slice(0, TRIED)
        .map((row): Pair => {
          const there = placeOf.get(row.policy) ?? here;
          return { a: Math.min(here, there), b: Math.max(here, there), jaccard: row.jaccard };
        }),
    )
    .sort((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b);
}

/**
 * Chains, joined end to end at the most alike pair that is left, until no two ends share anything: the greedy
 * way to the row whose neighbours are most alike. Each chain begins at the end that stands first in the plan,
 * and they follow each other as those ends do.
 */
function chainPairs(count: number, pairs: readonly Pair[]): readonly number[] {
  const chainAt = Array.from({ length: count }, (_, place) => [place]);
  for (const { a, b } of pairs) {
    const left = chainAt[a];
    const right = chainAt[b];
    if (left === undefined || right === undefined || left === right) continue;
    if (!isEnd(left, a) || !isEnd(right, b)) continue;
    // The shorter is put to the longer, so that long chains are not copied again and again.
    const [kept, at, added, from] = left.length >= right.length ? [left, a, right, b] : [right, b, left, a];
    const onwards = added[0] === from ? added : added.toReversed();
    if (kept.at(-1) !== at) kept.reverse();
    kept.push(...onwards);
    for (const place of onwards) chainAt[place] = kept;
  }
  const chains = [...new Set(chainAt)].map((chain) =>
    (chain[0] ?? 0) <= (chain.at(-1) ?? 0) ? chain : chain.toReversed(),
  );
  return chains.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)).flat();
}

function isEnd(chain: readonly number[], place: number): boolean {
  return chain[0] === place || chain.at(-1) === place;
}
