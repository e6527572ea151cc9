import type { Translate } from '../../../i18n/words.ts';
import type { StrategyId } from '../../../plan/schema.ts';

/** What a set of strategies is called: 戦略1＋3. */
export function setName(ids: readonly StrategyId[], t: Translate): string {
  return t('combinations.strategy', { id: ids.join(t('combinations.joint')) });
}
