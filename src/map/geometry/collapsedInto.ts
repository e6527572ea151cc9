/** Where one finds what a picture does not draw by itself. */
import type { BranchSlot, Collapsed } from '../../explore/collapse.ts';
import { listingsOfPolicy, type PlanGraph } from '../../plan/graph.ts';

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * For each collapsed node of the plan, the id of the scene node that stands for it: the closed branch of a basic policy
 * or a direction, the branch of the first listing of an initiative. `idOf` returns the scene node's id of a slot.
 */
export function collapsedInto(
  graph: PlanGraph,
  { isCollapsed, branchSlots, drawn }: Collapsed,
  idOf: (slot: BranchSlot) => string,
): ReadonlyMap<string, string> {
  if (!isCollapsed) return NOTHING;
  const found = new Map<string, string>();
  const add = (node: string, scene: string) => {
    if (node !== scene && !found.has(node)) found.set(node, scene);
  };
  for (const branchSlot of branchSlots) {
    const id = idOf(branchSlot);
    for (const policy of branchSlot.policies) {
      add(policy.id, id);
      if (branchSlot.node.kind !== 'policy') add(policy.direction, id);
      for (const { initiative } of listingsOfPolicy(graph, policy.id))
        if (!drawn.has(initiative)) add(initiative, id);
    }
  }
  return found;
}
