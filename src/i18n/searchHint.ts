import type { PlanGraph } from '../plan/graph.ts';
import { hasReadings } from '../plan/items.ts';
import type { Translation } from './translation.ts';

/** What else to type where a search finds nothing: other languages, readings and numbers only if the plan has them. */
export function searchHint({ plan, policies }: PlanGraph, { t, language }: Translation): string {
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  const ways = [
    t('search.tryShorter'),
    ...(hasReadings(plan) ? [t('search.tryReading')] : []),
    ...plan.languages.flatMap((each) => (each === language ? [] : (languageNames.of(each) ?? each))),
    ...policies.slice(0, 1).map(({ number }) => t('search.tryNumber', { number })),
  ];
  const last = ways.pop() ?? '';
  return t('search.hint', {
    ways: ways.length === 0 ? last : `${ways.join(t('search.tryJoint'))}${t('search.tryOr')}${last}`,
  });
}
