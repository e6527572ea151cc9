/** What the English words of the tour are put together from. */
import type { NodeKind, PlanGraph } from '../../../plan/graph.ts';
import type { RankingRow } from '../../../plan/measures.ts';
import type { Place, PolicyId, StrategyId } from '../../../plan/schema.ts';
import { textIn } from '../../../plan/text.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import { byPage, type Fact, sourcePlaces } from '../../sourcePlaces.ts';
import type { Say } from '../../tourWords.ts';
import { KIND, KINDS, listed, quoted } from '../names.ts';

/** `30 basic policies`, `one initiative` */
export function counted(count: number, kind: NodeKind, say: Say): string {
  return count === 1 ? `one ${KIND[kind]}` : `${say.number(count)} ${KINDS[kind]}`;
}

/** `14 of 30 basic policies`, `all 30 basic policies`, `both strategies` */
export function someOf(count: number, of: number, kind: NodeKind, say: Say): string {
  if (count === of && of === 2) return `both ${KINDS[kind]}`;
  if (count === of) return of === 1 ? `the one ${KIND[kind]}` : `all ${counted(of, kind, say)}`;
  return `${few(count, say)} of ${counted(of, kind, say)}`;
}

/** `one`, but `2`. */
export function few(count: number, say: Say): string {
  return count === 1 ? 'one' : say.number(count);
}

/** `is` or `are`, and the like. */
export function verb(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

export function names(graph: PlanGraph, rows: readonly RankingRow[]): Part {
  return listed(rows.map(({ initiative }) => quoted(graph, initiative.id)));
}

/** `1.1.2, 1.1.3 and 2.1.1`; of many the first ones, and how many there are. */
export function numbers(ids: readonly (PolicyId | StrategyId)[], say: Say): Part {
  const MOST = 20;
  return ids.length <= MOST
    ? listed(ids)
    : [enumerated(ids.slice(0, MOST), ', ', ', '), ` and others, ${say.number(ids.length)} in all`];
}

/** `pages 2–4, “4 Basic policies and their main initiatives”` */
export function places(graph: PlanGraph, said: readonly { readonly at: Place }[]): Part {
  return listed(
    sourcePlaces(graph, said).map(
      ({ section, title, from, to }) =>
        `${from === to ? `page ${from}` : `pages ${from}–${to}`}, “${section} ${textIn(title, 'en')}”`,
    ),
  );
}

/** Facts as the plan tells them, with their pages. */
export function facts(told: readonly Fact[]): Part {
  const onPages = byPage(told).map(({ page, facts: onPage }) => [
    ...onPage.map(({ text }) => `${textIn(text, 'en')} `),
    `(Page ${page}.)`,
  ]);
  return enumerated(onPages, ' ', ' ');
}

/** All that the source prints of listings. */
export function listingPlaces(graph: PlanGraph): Part {
  return graph.policies.length === 0 ? '' : ['The listings on ', places(graph, graph.policies), '.'];
}

export const COUNTED_BY_US = 'The figures here are our count, not the city’s statement.';
