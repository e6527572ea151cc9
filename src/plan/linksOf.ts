/** The links of priority projects, as in the plan file. */
import { memoizeByObject } from './memoizeByObject.ts';
import type { InitiativeId, Plan, PolicyId, PriorityProjectId } from './schema.ts';

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
  return plan.priorityProjects.flatMap(({ id: project, links = [], suggested = [] }) => {
    const stated = links.map(({ node }) => ({ node, words: null }));
    return (withSuggested ? [...stated, ...suggested] : stated).flatMap(({ node: text, words }) => {
      const node = linkable(plan).get(text);
      const isThere = node !== undefined && nodes.has(project) && nodes.has(node);
      return isThere ? [{ id: `${project}/${node}`, project, node, words }] : [];
    });
  });
}

const linkable = memoizeByObject(
  ({ strategies, initiatives }: Plan): ReadonlyMap<string, PolicyId | InitiativeId> => {
    const policies = strategies.flatMap(({ directions }) => directions.flatMap((each) => each.policies));
    return new Map([...policies, ...initiatives].map(({ id }) => [id, id]));
  },
);
