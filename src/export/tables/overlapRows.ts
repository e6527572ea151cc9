/** Which basic policies share how much, over all pairs at once: initiative by initiative, not pair by pair. */
import { listingsOfInitiative, listingsOfPolicy, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';

export type OverlapRow = {
  readonly a: PolicyNode;
  readonly b: PolicyNode;
  /** Initiatives under both. */
  readonly shared: number;
  /** Those of them under no third basic policy. */
  readonly sharedOnlyHere: number;
  /** Shared over all initiatives under either, 0–1. */
  readonly jaccard: number;
};

type Count = { shared: number; only: number };

/** Only pairs that share something, in printed order of `a`, then of `b`. */
export function overlapRows(graph: PlanGraph): readonly OverlapRow[] {
  const order = new Map<string, number>(graph.policies.map(({ id }, index) => [id, index]));
  const counts = new Map<number, Count>();
  for (const { id } of graph.initiatives) {
    const places = listingsOfInitiative(graph, id)
      .map(({ policy }) => order.get(policy) ?? 0)
      .sort((x, y) => x - y);
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) {
        const key = a * graph.policies.length + b;
        const count = counts.get(key) ?? { shared: 0, only: 0 };
        count.shared += 1;
        if (places.length === 2) count.only += 1;
        counts.set(key, count);
      }
  }
  return [...counts]
    .sort(([x], [y]) => x - y)
    .flatMap(([key, { shared, only }]) => {
      const a = graph.policies[Math.floor(key / graph.policies.length)];
      const b = graph.policies[key % graph.policies.length];
      if (a === undefined || b === undefined) return [];
      const either = listingsOfPolicy(graph, a.id).length + listingsOfPolicy(graph, b.id).length - shared;
      return [{ a, b, shared, sharedOnlyHere: only, jaccard: shared / either }];
    });
}
