/** The orders in which initiatives stand in a table. Each is total: the same plan gives the same rows everywhere. */

import { type PlanGraph, wholeGraph } from './graph.ts';
import { type RankingRow, ranking } from './measures.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { InitiativeOrder } from './orderNames.ts';
import type { LocalText } from './schema.ts';

// Names cannot be sorted: the collator takes a kanji by its Chinese reading.
const kana = new Intl.Collator('ja');

/** Japanese dictionary order of two readings (よみ). */
export function byReading(a: { readonly reading: string }, b: { readonly reading: string }): number {
  return kana.compare(a.reading, b.reading);
}

const latin = new Intl.Collator('en');

/** A to Z. */
export function byEnglish(a: { readonly name: LocalText }, b: { readonly name: LocalText }): number {
  return latin.compare(a.name.en, b.name.en);
}

/** A collator is slow: a plan's initiatives are laid in these orders once, and filters only leave some out. */
const sortedInitiatives = {
  reading: memoizeByObject((whole: PlanGraph) => whole.initiatives.toSorted(byReading)),
  english: memoizeByObject((whole: PlanGraph) => whole.initiatives.toSorted(byEnglish)),
} as const;

/** The rows of the ranking, the most first; what is equal stands in order of first appearance. */
export function rankingInOrder(graph: PlanGraph, order: InitiativeOrder): readonly RankingRow[] {
  const rows = ranking(graph);
  if (order === 'count') return rows;
  if (order === 'reach') return rows.toSorted((x, y) => y.reach - x.reach);
  const rowOf = new Map(rows.map((row) => [row.initiative.id, row]));
  const initiatives = order === 'first' ? graph.initiatives : sortedInitiatives[order](wholeGraph(graph));
  return initiatives.flatMap(({ id }) => rowOf.get(id) ?? []);
}
