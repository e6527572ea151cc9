/** The orders in which initiatives stand in a table. Each is total: the same plan gives the same rows everywhere. */

import { type InitiativeNode, type PlanGraph, type PolicyNode, wholeOf } from './graph.ts';
import { type RankingRow, ranking } from './measures.ts';
import { onceFor } from './onceFor.ts';
import type { InitiativeOrder } from './orderNames.ts';

// Names cannot be sorted: the collator takes a kanji by its Chinese reading.
const kana = new Intl.Collator('ja');

type Read = InitiativeNode | PolicyNode;

/** A collator is slow: the things of a plan are laid in their order once, and whatever filters leave follows it. */
const readingPlaces = onceFor((whole: PlanGraph): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const kinds: readonly (readonly Read[])[] = [whole.initiatives, whole.policies];
  for (const nodes of kinds) {
    const sorted = nodes.toSorted((x, y) => kana.compare(x.reading, y.reading));
    let place = 0;
    for (const [index, node] of sorted.entries()) {
      const before = sorted[index - 1];
      if (before !== undefined && kana.compare(before.reading, node.reading) !== 0) place = index;
      places.set(node.id, place);
    }
  }
  return places;
});

/** Compares initiatives, or basic policies, of a graph in Japanese dictionary order of their readings (よみ). */
export function byReading(graph: PlanGraph): (x: Read, y: Read) => number {
  const places = readingPlaces(wholeOf(graph));
  return (x, y) => (places.get(x.id) ?? 0) - (places.get(y.id) ?? 0);
}

/** The rows of the ranking, the most first; what is equal stands in order of first appearance. */
export function inOrder(graph: PlanGraph, order: InitiativeOrder): readonly RankingRow[] {
  const rows = ranking(graph);
  if (order === 'count') return rows;
  if (order === 'reach') return rows.toSorted((x, y) => y.reach - x.reach);
  const rowOf = new Map(rows.map((row) => [row.initiative.id, row]));
  const printed = graph.initiatives.flatMap(({ id }) => rowOf.get(id) ?? []);
  if (order === 'first') return printed;
  const compare = byReading(graph);
  return printed.sort((x, y) => compare(x.initiative, y.initiative));
}
