/** The building blocks of the English tour texts. */
import type { Named } from '../../../explore/cases/case.ts';
import type { NodeId, NodeKind, PlanGraph } from '../../../plan/graph.ts';
import { memoizeByObject } from '../../../plan/memoizeByObject.ts';
import type { Fact, SourceRef } from '../../../plan/plan.ts';
import { textIn } from '../../../plan/text.ts';
import { levelWords } from '../../levelWords.ts';
import { joinList, numberOf, part, type SentencePart } from '../../phrasing.ts';
import { byPage, sourcePages } from '../../sourcePages.ts';
import { allOf, few, figure, listed, ofCount, quoted } from '../names.ts';

/** What the plan calls its levels. */
export const words = memoizeByObject((graph: PlanGraph) => levelWords(graph.plan, 'en'));

/** `30 basic policies`, `one initiative` */
export function counted(graph: PlanGraph, count: number, kind: NodeKind): string {
  return `${few(count)} ${ofCount(graph, count, kind)}`;
}

/** `14 of 30 basic policies`, `all 30 basic policies`, `both strategies` */
export function someOf(graph: PlanGraph, count: number, of: number, kind: NodeKind): string {
  return count === of ? allOf(graph, of, kind) : `${few(count)} of ${counted(graph, of, kind)}`;
}

export function names(graph: PlanGraph, ids: readonly NodeId[]): SentencePart {
  return listed(ids.map((id) => quoted(graph, id)));
}

/** `1.1.2, 1.1.3 and 2.1.1`; of many, the first ones and their count. */
export function numbers(graph: PlanGraph, { count, named }: Named<NodeId>): SentencePart {
  const all = named.map((id) => numberOf(graph, id));
  return named.length === count
    ? listed(all)
    : part`${joinList(all, ', ')} and others, ${figure(count)} in all`;
}

/** A sentence with `pages 2–4, “4 Basic policies and their main initiatives”`; none where the plan names no pages. */
export function onPages(
  graph: PlanGraph,
  said: readonly { readonly at: SourceRef }[],
  sentence: (places: SentencePart) => SentencePart,
): SentencePart {
  const found = sourcePages(graph, said).map(({ section, title, from, to }) => {
    const pages = from === to ? `page ${from}` : `pages ${from}–${to}`;
    return `${pages}, “${section} ${textIn(title, 'en')}”`;
  });
  return found.length === 0 ? '' : sentence(listed(found));
}

/** The facts of the plan with their pages. */
export function facts(told: readonly Fact[]): string {
  const onPages = byPage(told).map(({ page, facts: onPage }) => {
    const texts = onPage.map(({ text }) => textIn(text, 'en'));
    return `${texts.join(' ')}${page === null ? '' : ` (Page ${page}.)`}`;
  });
  return onPages.join(' ');
}

/** The pages of the source that print listings. */
export function listingPlaces(graph: PlanGraph): SentencePart {
  return onPages(graph, graph.policies, (places) => part`The listings on ${places}.`);
}

export const COUNTED_BY_US = 'The figures here are our count, not the city’s statement.';
