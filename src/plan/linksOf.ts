/** The links of priority projects, as a plan's file has them. */
import { memoizeByObject } from './memoizeByObject.ts';
import type { InitiativeId, Plan, PolicyId, PriorityProjectId } from './schema.ts';

/** What ties a priority project to a basic policy or an initiative. It is no listing and counts in no figure. */
export type ProjectLink = {
  /** `project/node`: unique, as nothing is linked twice to one project. */
  readonly id: string;
  readonly project: PriorityProjectId;
  readonly node: PolicyId | InitiativeId;
  /** The words that both names share, which is a reading of ours; null where the source itself states the link. */
  readonly words: string | null;
};

/** Those with both ends among the nodes: what the source states and, if asked for, what is suggested. */
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
