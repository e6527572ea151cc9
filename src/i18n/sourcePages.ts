/** Groups references to the source by section and by page. */
import type { PlanGraph } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import type { Fact, LocalText, Plan, SourceRef } from '../plan/plan.ts';
import { textIn } from '../plan/text.ts';
import type { Translation } from './translation.ts';

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
  const bySection = groupBy<SourceRef, string | undefined>(
    references.map(({ at }) => at),
    ({ section }) => section,
  );
  return plan.source.sections.flatMap(({ id, title }) => {
    const pages = bySection.get(id)?.flatMap(({ page }) => page ?? []) ?? [];
    if (pages.length === 0) return [];
    return [{ section: id, title, from: extreme(pages, Math.min), to: extreme(pages, Math.max) }];
  });
}

/** Reduces, as spreading thousands of pages into `Math.min` could overflow the stack. */
function extreme(pages: readonly number[], pick: (a: number, b: number) => number): number {
  return pages.reduce((a, b) => pick(a, b));
}

/** `Page 2, section 4: Basic policies`, as far as the plan says where; empty where it does not. */
export function sourcePlace(
  { t, number, language }: Translation,
  { source }: Plan,
  { page, section }: SourceRef,
): string {
  const title = source.sections.find(({ id }) => id === section)?.title;
  const place = [
    ...(page === undefined ? [] : [t('source.page', { page: number(page) })]),
    ...(section === undefined ? [] : [t('source.section', { section })]),
  ].join(t('source.joint'));
  return title === undefined ? place : `${place}${t('source.beforeTitle')}${textIn(title, language)}`;
}

/** Groups consecutive facts of the same page, so that the page is named once for each group; null: of none. */
export function byPage(
  facts: readonly Fact[],
): readonly { readonly page: number | null; readonly facts: readonly Fact[] }[] {
  const runs: { readonly page: number | null; readonly facts: Fact[] }[] = [];
  for (const fact of facts) {
    const last = runs.at(-1);
    const page = fact.at.page ?? null;
    if (last?.page === page) last.facts.push(fact);
    else runs.push({ page, facts: [fact] });
  }
  return runs;
}
