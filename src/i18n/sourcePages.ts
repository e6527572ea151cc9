/** Groups references to the source by section and by page. */
import type { PlanGraph } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import type { LocalText, SourceRef, Topic } from '../plan/schema.ts';

export type SourcePages = {
  readonly section: string;
  readonly title: LocalText;
  /** Page numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
};

/** In the order of the source's sections. */
export function sourcePages(
  { plan }: PlanGraph,
  references: readonly { readonly at: SourceRef }[],
): readonly SourcePages[] {
  const bySection = groupBy<SourceRef, string>(
    references.map(({ at }) => at),
    ({ section }) => section,
  );
  return plan.source.sections.flatMap(({ id, title }) => {
    const pages = bySection.get(id)?.map(({ page }) => page);
    if (pages === undefined) return [];
    return [{ section: id, title, from: extreme(pages, Math.min), to: extreme(pages, Math.max) }];
  });
}

/** Reduces, as spreading thousands of pages into `Math.min` could overflow the stack. */
function extreme(pages: readonly number[], pick: (a: number, b: number) => number): number {
  return pages.reduce((a, b) => pick(a, b));
}

export type Fact = Topic['facts'][number];

/** Groups consecutive facts of the same page, so that the page is named once for each group. */
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
