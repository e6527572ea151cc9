/** Links of priority projects: stated by the source, or suggested by us from shared words. No measure counts them. */
import type { NodeId, PlanGraph } from './graph.ts';
import { linksOf, type ProjectLink } from './linksOf.ts';
import { memoizeByObject } from './memoizeByObject.ts';

/** The graph with the suggested links; listings are the same objects, so that cached measures stay valid. */
export const withSuggested = memoizeByObject(
  (graph: PlanGraph): PlanGraph => ({ ...graph, links: linksOf(graph.plan, graph.nodes, true) }),
);

/** The links of a node, at either end. */
export function linksAt({ links }: PlanGraph, id: NodeId): readonly ProjectLink[] {
  return links.filter(({ project, node }) => project === id || node === id);
}

/** The other end of a link of this node. */
export function otherEnd({ project, node }: ProjectLink, id: NodeId): NodeId {
  return id === project ? node : project;
}

/** Whether the plan file has suggested links. */
export function hasSuggested({ plan }: PlanGraph): boolean {
  return plan.priorityProjects.some(({ suggested }) => (suggested ?? []).length > 0);
}
