import type { StrategyId } from '../plan/plan.ts';
import type { Translate } from './translation.ts';

/** The name of a set of strategies: 戦略1＋3. */
export function setName(ids: readonly StrategyId[], t: Translate): string {
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return t('combinations.strategy', { id: only });
  return t('combinations.strategies', { ids: ids.join(t('combinations.joint')) });
}
