/** The contents of a branch of the plan, read from the nodes below it: it works also if filters hide the branch. */
import {
  type DirectionNode,
  directionsAbove,
  listingsOfPolicy,
  type NodeId,
  type PlanGraph,
  type PolicyNode,
  type StrategyNode,
  wholeGraph,
} from './graph.ts';
import { groupBy } from './groupBy.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { DirectionId, StrategyId } from './plan.ts';

const directionsByStrategy = memoizeByObject((graph: PlanGraph) => {
  const withPolicies = policiesByBranch(wholeGraph(graph));
  const innermost = graph.directions.filter(({ id }) =>
    withPolicies.get(id)?.some(({ parent }) => parent === id),
  );
  return groupBy(innermost, ({ strategy }) => strategy);
});

/** The directions of a strategy that have basic policies directly below them, in printed order. */
export function directionsIn(graph: PlanGraph, id: StrategyId): readonly DirectionNode[] {
  return directionsByStrategy(graph).get(id) ?? [];
}

/** The directions from a strategy to a node, outermost first; a direction is the last of its own. */
export function directionPath(
  graph: PlanGraph,
  node: StrategyNode | DirectionNode | PolicyNode,
): readonly DirectionId[] {
  const above = [...directionsAbove(graph, node)].reverse();
  return node.kind === 'direction' ? [...above, node.id] : above;
}

const policiesByBranch = memoizeByObject((graph: PlanGraph): ReadonlyMap<NodeId, readonly PolicyNode[]> => {
  const pairs = graph.policies.flatMap((policy) =>
    [policy.strategy, ...directionsAbove(graph, policy)].map((branch) => ({ branch, policy })),
  );
  const groups = groupBy<(typeof pairs)[number], NodeId>(pairs, ({ branch }) => branch);
  return new Map([...groups].map(([branch, own]) => [branch, own.map(({ policy }) => policy)]));
});

/** The basic policies of a strategy or a direction, in printed order. */
export function policiesIn(graph: PlanGraph, id: StrategyId | DirectionId): readonly PolicyNode[] {
  return policiesByBranch(graph).get(id) ?? [];
}

/** How many listings the basic policies of a strategy or a direction hold. */
export function listingsIn(graph: PlanGraph, id: StrategyId | DirectionId): number {
  return policiesIn(graph, id).reduce((sum, policy) => sum + listingsOfPolicy(graph, policy.id).length, 0);
}
