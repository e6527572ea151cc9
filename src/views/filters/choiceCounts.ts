/** Counts beside the filter options, over the whole plan without filters. */
import { policiesIn } from '../../plan/branches.ts';
import { isPlanItself, NODE_KINDS, type NodeKind, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { headline, ranking } from '../../plan/measures.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import type { DirectionId, Mark, StrategyId } from '../../plan/plan.ts';

export type ChoiceCounts = {
  readonly policiesOfStrategy: ReadonlyMap<StrategyId, number>;
  readonly policiesOfDirection: ReadonlyMap<DirectionId, number>;
  readonly nodesOfKind: ReadonlyMap<NodeKind, number>;
  readonly listingsOfMark: ReadonlyMap<Mark, number>;
  readonly listings: number;
  readonly listedOnce: number;
  /** Highest listing count; at least 1. */
  readonly mostListings: number;
  /** Distinct listing counts in ascending order. */
  readonly listingCounts: readonly number[];
  /** Number of initiatives with a listing count in this range, both ends included. */
  readonly withCounts: (from: number, to: number) => number;
  readonly withReach: (atLeast: number) => number;
};

export const choiceCounts = memoizeByObject((graph: PlanGraph): ChoiceCounts => {
  const rows = ranking(graph);
  const { initiatives, listedAgain, listings } = headline(graph);
  const kinds = sizes(
    groupBy(
      [...graph.nodes.values()].filter((node) => !isPlanItself(graph, node)),
      (node) => node.kind,
    ),
  );
  const byCount = sizes(groupBy(rows, (row) => row.listingCount));
  const byReach = sizes(groupBy(rows, (row) => row.reach));
  return {
    policiesOfStrategy: sizes(groupBy(graph.policies, (policy) => policy.strategy)),
    policiesOfDirection: new Map(graph.directions.map(({ id }) => [id, policiesIn(graph, id).length])),
    nodesOfKind: new Map(NODE_KINDS.map((kind) => [kind, kinds.get(kind) ?? 0])),
    listingsOfMark: sizes(groupBy(graph.listings, (listing) => listing.mark)),
    listings,
    listedOnce: initiatives - listedAgain,
    mostListings: Math.max(1, rows[0]?.listingCount ?? 1),
    listingCounts: [...byCount.keys()].sort((a, b) => a - b),
    withCounts: (from, to) => sumWhere(byCount, (count) => count >= from && count <= to),
    withReach: (atLeast) => sumWhere(byReach, (reach) => reach >= atLeast),
  };
});

function sumWhere(sizes: ReadonlyMap<number, number>, counts: (key: number) => boolean): number {
  let sum = 0;
  for (const [key, size] of sizes) if (counts(key)) sum += size;
  return sum;
}

function sizes<Key>(groups: ReadonlyMap<Key, readonly unknown[]>): ReadonlyMap<Key, number> {
  return new Map([...groups].map(([key, items]) => [key, items.length]));
}
