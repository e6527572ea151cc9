/** Each pair of basic policies that share an initiative as a row. In printed order of A, then of B. */
import { type NodeId, nodeOf, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { overlapRow, type SharedCount, sharingPairs } from '../../plan/overlaps.ts';
import type { ExportContent } from '../exportContent.ts';
import type { Row, Table } from '../table.ts';

const FIELDS = [
  'policy_a_id',
  'policy_a_name_ja',
  'policy_a_name_en',
  'policy_b_id',
  'policy_b_name_ja',
  'policy_b_name_en',
  'shared_in_both',
  'shared_only_in_these_two',
  'jaccard',
] as const;

/** Where there are too many pairs to count them beforehand, one policy may share with all others. */
export function overlapTable({ shown: { graph } }: ExportContent, leastShared = 1): Table {
  const most = (graph.policies.length * (graph.policies.length - 1)) / 2;
  return {
    fields: FIELDS,
    count: sharingPairs(graph) ?? most,
    *rows() {
      for (const pair of pairsIn(graph)) if (pair.both >= leastShared) yield rowOf(graph, pair);
    },
  };
}

type Pair = SharedCount & { readonly a: PolicyNode };

/** Each pair once. */
function* pairsIn(graph: PlanGraph): Generator<Pair> {
  const place = new Map<NodeId, number>(graph.policies.map(({ id }, index) => [id, index]));
  for (const [here, a] of graph.policies.entries())
    for (const shared of overlapRow(graph, a.id))
      if ((place.get(shared.policy) ?? 0) > here) yield { a, ...shared };
}

function rowOf(graph: PlanGraph, { a, policy, both, onlyThese, jaccard }: Pair): Row {
  const b = nodeOf(graph, policy);
  return [a.id, a.name.ja, a.name.en, b.id, b.name.ja, b.name.en, both, onlyThese, jaccard];
}

/**
 * The least number of shared initiatives with which no more than `most` pairs are left: 1 where all of them
 * fit. One step for each pair.
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
  let left = 0;
  for (let both = pairs.length - 1; both >= 1; both -= 1) {
    left += pairs[both] ?? 0;
    if (left > most) return both + 1;
  }
  return 1;
}
