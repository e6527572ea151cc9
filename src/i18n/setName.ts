import type { PlanGraph } from '../plan/graph.ts';
import type { StrategyId } from '../plan/plan.ts';
import { numberOf } from './phrasing.ts';
import type { Translate } from './translation.ts';

/** The name of a set of strategies: 戦略1＋3. */
export function setName(graph: PlanGraph, ids: readonly StrategyId[], t: Translate): string {
  const numbers = ids.map((id) => numberOf(graph, id));
  const [only, ...more] = numbers;
  if (only !== undefined && more.length === 0) return t('combinations.strategy', { id: only });
  return t('combinations.strategies', { ids: numbers.join(t('combinations.joint')) });
}
