/**
 * Splits a plan into several messages for `postMessage`: the page deserialises each message synchronously,
 * and one large message would block it. Pure.
 */
import type { Direction, Initiative, Plan } from '../plan/schema.ts';

export type PlanChunk =
  | { readonly kind: 'initiatives'; readonly initiatives: readonly Initiative[] }
  /** `strategy` is the index in the plan. */
  | { readonly kind: 'directions'; readonly strategy: number; readonly directions: readonly Direction[] }
  /** The last chunk: everything that the other chunks do not contain. */
  | { readonly kind: 'rest'; readonly plan: Plan };

const INITIATIVES_AT_ONCE = 2_000;
const DIRECTIONS_AT_ONCE = 100;

export function* splitPlan(plan: Plan): Generator<PlanChunk> {
  for (const initiatives of chunksOf(plan.initiatives, INITIATIVES_AT_ONCE))
    yield { kind: 'initiatives', initiatives };
  for (const [strategy, { directions: all }] of plan.strategies.entries())
    for (const directions of chunksOf(all, DIRECTIONS_AT_ONCE))
      yield { kind: 'directions', strategy, directions };
  const strategies = plan.strategies.map((strategy) => ({ ...strategy, directions: [] }));
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
      directions: chunks.flatMap((chunk) =>
        chunk.kind === 'directions' && chunk.strategy === at ? chunk.directions : [],
      ),
    })),
  };
}
