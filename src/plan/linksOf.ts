/** The links of priority projects, as in the plan file. */
import type { InitiativeId, Plan, PolicyId, PriorityProjectId } from './plan.ts';

/** Connects a priority project to a basic policy or an initiative. Not a listing: no measure counts it. */
export type ProjectLink = {
  /** `project/node`: unique, as a node is linked to a project at most once. */
  readonly id: string;
  readonly project: PriorityProjectId;
  readonly node: PolicyId | InitiativeId;
  /** The words that both names share, for a link that we infer; null for a link that the source states. */
  readonly words: string | null;
};

/** The stated links and, if `withSuggested`, the inferred ones, as far as `nodes` has both ends. */
export function linksOf(
  plan: Plan,
  nodes: ReadonlyMap<string, unknown>,
  withSuggested: boolean,
): readonly ProjectLink[] {
  return plan.priorityProjects.flatMap(({ id: project, links, suggested }) => {
    const stated = links.map(({ node }) => ({ node, words: null }));
    return (withSuggested ? [...stated, ...suggested] : stated).flatMap(({ node, words }) =>
      nodes.has(project) && nodes.has(node) ? [{ id: `${project}/${node}`, project, node, words }] : [],
    );
  });
}
