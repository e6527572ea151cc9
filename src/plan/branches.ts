/** The contents of a branch of the plan, read from the nodes below it: it works also if filters hide the branch. */
import {
  childrenOf,
  type DirectionNode,
  listingsOfPolicy,
  type NodeId,
  type PlanGraph,
  type PolicyNode,
} from './graph.ts';
import { groupBy } from './groupBy.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { DirectionId, StrategyId } from './schema.ts';

/** The directions of a strategy, in printed order. */
export function directionsIn(graph: PlanGraph, id: StrategyId): readonly DirectionNode[] {
  return childrenOf(graph, id).filter((node) => node.kind === 'direction');
}

const policiesByBranch = memoizeByObject(
  ({ policies }: PlanGraph): ReadonlyMap<NodeId, readonly PolicyNode[]> =>
    new Map<NodeId, readonly PolicyNode[]>([
      ...groupBy(policies, ({ strategy }) => strategy),
      ...groupBy(policies, ({ direction }) => direction),
    ]),
);

/** The basic policies of a strategy or a direction, in printed order. */
export function policiesIn(graph: PlanGraph, id: StrategyId | DirectionId): readonly PolicyNode[] {
  return policiesByBranch(graph).get(id) ?? [];
}

/** How many listings the basic policies of a strategy or a direction hold. */
export function listingsIn(graph: PlanGraph, id: StrategyId | DirectionId): number {
  return policiesIn(graph, id).reduce((sum, policy) => sum + listingsOfPolicy(graph, policy.id).length, 0);
}
