/** The basic policies as table rows. */
import { strategiesIn } from './combinations.ts';
import { listingsOfPolicy, type PlanGraph, type PolicyNode } from './graph.ts';
import { type PolicyMeasures, policyMeasures, ranking } from './measures.ts';
import type { StrategyId } from './plan.ts';

export type PolicyRow = PolicyMeasures & {
  readonly policy: PolicyNode;
  /** The strategies that list its initiatives, its own included, in plan order; empty without listings. */
  readonly strategies: readonly StrategyId[];
};

/** In plan order. */
export function policyRows(graph: PlanGraph): readonly PolicyRow[] {
  const spanned = new Map(ranking(graph).map((row) => [row.initiative.id, row.strategies]));
  const all = strategiesIn(graph);
  return graph.policies.map((policy) => {
    const reached = new Set(
      listingsOfPolicy(graph, policy.id).flatMap(({ initiative }) => spanned.get(initiative) ?? []),
    );
    return {
      policy,
      ...policyMeasures(graph, policy.id),
      strategies: all.filter((id) => reached.has(id)),
    };
  });
}
