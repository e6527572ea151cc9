/** Maps collapsed plan nodes to the scene nodes that represent them. */
import type { BranchSlot, Collapsed } from '../../explore/collapse.ts';
import { directionPath } from '../../plan/branches.ts';
import { listingsOfPolicy, type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';

/**
 * For each collapsed plan node, the id of the scene node that represents it: for a basic policy or a direction its
 * collapsed branch, for an initiative the branch of its first listing, for a strategy that is the plan the root. `idOf`: the scene node id of a branch slot.
 */
export function collapsedInto(
  graph: PlanGraph,
  { isCollapsed, branchSlots, drawn }: Collapsed,
  idOf: (branchSlot: BranchSlot) => string,
): ReadonlyMap<string, string> {
  const representatives = new Map<string, string>();
  // The strategy of a plan of one level is the plan, which the root represents.
  if (!hasStrategies(graph)) for (const { id } of graph.strategies) representatives.set(id, VISION_ID);
  if (!isCollapsed) return representatives;
  const add = (node: string, sceneNode: string) => {
    if (node !== sceneNode && !representatives.has(node)) representatives.set(node, sceneNode);
  };
  for (const branchSlot of branchSlots) {
    const id = idOf(branchSlot);
    for (const policy of branchSlot.policies) {
      add(policy.id, id);
      if (branchSlot.node.kind !== 'policy')
        for (const direction of directionPath(graph, policy)) add(direction, id);
      for (const { initiative } of listingsOfPolicy(graph, policy.id))
        if (!drawn.has(initiative)) add(initiative, id);
    }
  }
  return representatives;
}
