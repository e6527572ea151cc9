/** The orders of initiatives in tables. Each is total, so that a plan gives the same rows on every machine. */
import { type InitiativeNode, type PlanGraph, wholeGraph } from './graph.ts';
import { hasStrategies } from './items.ts';
import { type RankingRow, ranking } from './measures.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import { INITIATIVE_ORDERS, type InitiativeOrder } from './orderNames.ts';
import type { Plan } from './plan.ts';
import { textIn } from './text.ts';

// Sort by よみ, not by name: the collator orders kanji by one fixed reading.
const kana = new Intl.Collator('ja');

type Sorted = Pick<InitiativeNode, 'name' | 'reading'>;

/** Japanese dictionary order of two readings (よみ); of the names themselves where the plan gives no reading. */
export function byReading(a: Sorted, b: Sorted): number {
  return kana.compare(a.reading ?? textIn(a.name, 'ja'), b.reading ?? textIn(b.name, 'ja'));
}

const latin = new Intl.Collator('en');

/** Alphabetical order of two English names. */
export function byEnglish(a: Sorted, b: Sorted): number {
  return latin.compare(textIn(a.name, 'en'), textIn(b.name, 'en'));
}

/** The orders that make sense for a plan: names in its languages, reach where there are strategies. */
export function initiativeOrders(plan: Plan): readonly InitiativeOrder[] {
  const names = nameOrders(plan);
  return INITIATIVE_ORDERS.filter((order) => {
    if (order === 'reach') return hasStrategies({ plan });
    return (order !== 'reading' && order !== 'english') || names.includes(order);
  });
}

/** By Japanese names, and by the alphabet for English names and for those of a plan without Japanese. */
export function nameOrders({ languages }: Plan): readonly ('reading' | 'english')[] {
  const isJapanese = languages.includes('ja');
  if (!isJapanese) return ['english'];
  return languages.includes('en') ? ['reading', 'english'] : ['reading'];
}

/** Collators are slow: the whole plan is sorted once, and filters only remove rows. */
const sortedInitiatives = {
  reading: memoizeByObject((whole: PlanGraph) => [...whole.initiatives].sort(byReading)),
  english: memoizeByObject((whole: PlanGraph) => [...whole.initiatives].sort(byEnglish)),
} as const;

/** The rows of the ranking in this order; ties in `count` and `reach` are in order of first appearance. */
export function rankingInOrder(graph: PlanGraph, order: InitiativeOrder): readonly RankingRow[] {
  const rows = ranking(graph);
  if (order === 'count') return rows;
  if (order === 'reach') return [...rows].sort((x, y) => y.reach - x.reach);
  const rowOf = new Map(rows.map((row) => [row.initiative.id, row]));
  const initiatives = order === 'first' ? graph.initiatives : sortedInitiatives[order](wholeGraph(graph));
  return initiatives.flatMap(({ id }) => rowOf.get(id) ?? []);
}
