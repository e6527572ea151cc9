/** The orders in which initiatives stand in a table. Each is total: the same plan gives the same rows everywhere. */

import type { PlanGraph } from './graph.ts';
import { type RankingRow, ranking } from './measures.ts';
import type { InitiativeOrder } from './orderNames.ts';

// Names cannot be sorted: the collator takes a kanji by its Chinese reading.
const kana = new Intl.Collator('ja');

/** Japanese dictionary order of two readings (よみ). */
export function byReading(a: { readonly reading: string }, b: { readonly reading: string }): number {
  return kana.compare(a.reading, b.reading);
}

/** The rows of the ranking, the most first; what is equal stands in order of first appearance. */
export function inOrder(graph: PlanGraph, order: InitiativeOrder): readonly RankingRow[] {
  const rows = ranking(graph);
  if (order === 'count') return rows;
  if (order === 'reach') return rows.toSorted((x, y) => y.reach - x.reach);
  const rowOf = new Map(rows.map((row) => [row.initiative.id, row]));
  const printed = graph.initiatives.flatMap(({ id }) => rowOf.get(id) ?? []);
  return order === 'first' ? printed : printed.sort((x, y) => byReading(x.initiative, y.initiative));
}
