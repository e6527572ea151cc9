/** 日本語: the building blocks of the tour texts. */
import type { Named } from '../../../explore/cases/case.ts';
import type { NodeId, PlanGraph } from '../../../plan/graph.ts';
import type { Fact, SourceRef } from '../../../plan/plan.ts';
import { textIn } from '../../../plan/text.ts';
import { joinList, numberOf, part, type SentencePart } from '../../phrasing.ts';
import { byPage, sourcePages } from '../../sourcePages.ts';
import { counted, figure, kindName, quoted } from '../names.ts';

/** 103の取組, 1つの取組 */
export function initiatives(graph: PlanGraph, count: number): string {
  return `${counted(count)}の${kindName(graph, 'initiative')}`;
}

export function policies(graph: PlanGraph, count: number): string {
  return `${counted(count)}の${kindName(graph, 'policy')}`;
}

/** 30の基本施策のうち14, 30の基本施策すべて */
export function ofPolicies(graph: PlanGraph, count: number): string {
  const of = graph.policies.length;
  return `${policies(graph, of)}${count === of ? 'すべて' : `のうち${counted(count)}`}`;
}

/** 「…」「…」 */
export function names(graph: PlanGraph, ids: readonly NodeId[]): SentencePart {
  return ids.map((id) => quoted(graph, id));
}

/** 1.1.2、1.1.3; of many, the first ones and their count. */
export function numbers(graph: PlanGraph, { count, named }: Named<NodeId>): string {
  const all = named.map((id) => numberOf(graph, id));
  return `${all.join('、')}${named.length === count ? '' : `など${figure(count)}`}`;
}

/** 資料の2～4ページ「4 基本施策と施策に関連する主な取組」 in a sentence; none where the plan names no pages. */
export function onPages(
  graph: PlanGraph,
  said: readonly { readonly at: SourceRef }[],
  sentence: (places: SentencePart) => SentencePart,
): SentencePart {
  const found = sourcePages(graph, said).map(({ section, title, from, to }) => {
    const pages = from === to ? from : `${from}～${to}`;
    return `${pages}ページ「${section} ${textIn(title, 'ja')}」`;
  });
  return found.length === 0 ? '' : sentence(part`資料の${joinList(found, '、')}`);
}

/** The facts of the plan with their pages. */
export function facts(told: readonly Fact[]): string {
  const onPages = byPage(told).map(({ page, facts: onPage }) => {
    const texts = onPage.map(({ text }) => textIn(text, 'ja'));
    return `${texts.join('')}${page === null ? '' : `（資料の${page}ページ）`}`;
  });
  return onPages.join('');
}

/** The pages of the source that print listings. */
export function listingPlaces(graph: PlanGraph): SentencePart {
  return onPages(graph, graph.policies, (places) => part`${places}の掲載によります。`);
}

export const COUNTED_BY_US = 'ここに挙げた数は独自に数えたもので、市が示した数ではありません。';
