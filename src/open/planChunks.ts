/**
 * Splits a plan into several messages for `postMessage`: the page deserialises each message synchronously,
 * and one large message would block it. Pure.
 */
import type { Branch, Initiative, Plan } from '../plan/plan.ts';

export type PlanChunk =
  | { readonly kind: 'initiatives'; readonly initiatives: readonly Initiative[] }
  /** `strategy` is the index in the plan. */
  | { readonly kind: 'items'; readonly strategy: number; readonly items: readonly Branch[] }
  /** The last chunk: everything that the other chunks do not contain. */
  | { readonly kind: 'rest'; readonly plan: Plan };

const INITIATIVES_AT_ONCE = 2_000;
const ITEMS_AT_ONCE = 100;

export function* splitPlan(plan: Plan): Generator<PlanChunk> {
  for (const initiatives of chunksOf(plan.initiatives, INITIATIVES_AT_ONCE))
    yield { kind: 'initiatives', initiatives };
  for (const [strategy, { items: all }] of plan.strategies.entries())
    for (const items of chunksOf(all, ITEMS_AT_ONCE)) yield { kind: 'items', strategy, items };
  const strategies = plan.strategies.map((strategy) => ({ ...strategy, items: [] }));
  yield { kind: 'rest', plan: { ...plan, strategies, initiatives: [] } };
}

function* chunksOf<Item>(items: readonly Item[], length: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += length) yield items.slice(at, at + length);
}

/** The plan once the last chunk has arrived, else null. */
export function joinPlan(chunks: readonly PlanChunk[]): Plan | null {
  const last = chunks.at(-1);
  if (last?.kind !== 'rest') return null;
  const { plan } = last;
  return {
    ...plan,
    initiatives: chunks.flatMap((chunk) => (chunk.kind === 'initiatives' ? chunk.initiatives : [])),
    strategies: plan.strategies.map((strategy, at) => ({
      ...strategy,
      items: chunks.flatMap((chunk) => (chunk.kind === 'items' && chunk.strategy === at ? chunk.items : [])),
    })),
  };
}
