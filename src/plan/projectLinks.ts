/**
 * What ties priority projects to basic policies and initiatives: what the source states, and what only shares words,
 * which is ours. No listings: they count in no figure.
 */
import type { NodeId, PlanGraph } from './graph.ts';
import { linksOf, type ProjectLink } from './linksOf.ts';
import { memoizeByObject } from './memoizeByObject.ts';

/** With what shares words with a priority project. All else, and what has been worked out from it, is the same. */
export const withSuggested = memoizeByObject(
  (graph: PlanGraph): PlanGraph => ({ ...graph, links: linksOf(graph.plan, graph.nodes, true) }),
);

/** What ties this node to others, be it the project or what is linked to it. */
export function linksAt({ links }: PlanGraph, id: NodeId): readonly ProjectLink[] {
  return links.filter(({ project, node }) => project === id || node === id);
}

/** The end of a link that is not this node. */
export function otherEnd({ project, node }: ProjectLink, id: NodeId): NodeId {
  return id === project ? node : project;
}

/** Whether the plan's file suggests any. */
export function hasSuggested({ plan }: PlanGraph): boolean {
  return plan.priorityProjects.some(({ suggested }) => (suggested ?? []).length > 0);
}
