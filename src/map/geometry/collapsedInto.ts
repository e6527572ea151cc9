/** Maps collapsed plan nodes to the scene nodes that represent them. */
import type { BranchSlot, Collapsed } from '../../explore/collapse.ts';
import { listingsOfPolicy, type PlanGraph } from '../../plan/graph.ts';

/**
 * For each collapsed plan node, the id of the scene node that represents it: for a basic policy or a direction its
 * collapsed branch, for an initiative the branch of its first listing. `idOf`: the scene node id of a branch slot.
 */
export function collapsedInto(
  graph: PlanGraph,
  { isCollapsed, branchSlots, drawn }: Collapsed,
  idOf: (branchSlot: BranchSlot) => string,
): ReadonlyMap<string, string> {
  const representatives = new Map<string, string>();
  if (!isCollapsed) return representatives;
  const add = (node: string, sceneNode: string) => {
    if (node !== sceneNode && !representatives.has(node)) representatives.set(node, sceneNode);
  };
  for (const branchSlot of branchSlots) {
    const id = idOf(branchSlot);
    for (const policy of branchSlot.policies) {
      add(policy.id, id);
      if (branchSlot.node.kind !== 'policy') add(policy.parent, id);
      for (const { initiative } of listingsOfPolicy(graph, policy.id))
        if (!drawn.has(initiative)) add(initiative, id);
    }
  }
  return representatives;
}
