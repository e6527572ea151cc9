/** The two basic policies whose overlap is shown in detail. */
import type { NodeId, PlanGraph, PolicyNode } from '../plan/graph.ts';

export type PolicyPair = { readonly a: PolicyNode; readonly b: PolicyNode };

/** Null unless these are two different policies of the graph; filters may hide one. */
export function policyPairOf(graph: PlanGraph, opened: readonly (NodeId | undefined)[]): PolicyPair | null {
  const [a, b] = opened.map((id) => (id === undefined ? undefined : graph.nodes.get(id)));
  if (opened.length !== 2 || a?.kind !== 'policy' || b?.kind !== 'policy' || a === b) return null;
  return { a, b };
}
