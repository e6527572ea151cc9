import type { StrategyId } from '../plan/schema.ts';
import type { Translate } from './words.ts';

/** What a set of strategies is called: 戦略1＋3. */
export function setName(ids: readonly StrategyId[], t: Translate): string {
  return t('combinations.strategy', { id: ids.join(t('combinations.joint')) });
}
