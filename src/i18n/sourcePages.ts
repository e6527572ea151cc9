/** Where the source says something, gathered by its sections. */
import type { PlanGraph } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import type { LocalText, SourceRef, Topic } from '../plan/schema.ts';

export type SourcePages = {
  readonly section: string;
  readonly title: LocalText;
  /** Pages, both included. */
  readonly from: number;
  readonly to: number;
};

/** In the order of the source's sections. */
export function sourcePages(
  { plan }: PlanGraph,
  said: readonly { readonly at: SourceRef }[],
): readonly SourcePages[] {
  const bySection = groupBy<SourceRef, string>(
    said.map(({ at }) => at),
    ({ section }) => section,
  );
  return plan.source.sections.flatMap(({ id, title }) => {
    const pages = bySection.get(id)?.map(({ page }) => page);
    if (pages === undefined) return [];
    return [{ section: id, title, from: least(pages, 1), to: least(pages, -1) }];
  });
}

/** The least by `sign`: 1 for the lowest, -1 for the highest. Not spread: a large plan has thousands. */
function least(pages: readonly number[], sign: 1 | -1): number {
  return pages.reduce((found, page) => (page * sign < found * sign ? page : found));
}

export type Fact = Topic['facts'][number];

/** Facts in their order, those that follow each other on one page together: a page is named once for all of them. */
export function byPage(
  facts: readonly Fact[],
): readonly { readonly page: number; readonly facts: readonly Fact[] }[] {
  const runs: { readonly page: number; readonly facts: Fact[] }[] = [];
  for (const fact of facts) {
    const last = runs.at(-1);
    if (last?.page === fact.at.page) last.facts.push(fact);
    else runs.push({ page: fact.at.page, facts: [fact] });
  }
  return runs;
}
