import type { PlanGraph } from '../plan/graph.ts';
import { hasReadings } from '../plan/items.ts';
import { joinList, toSentence } from './phrasing.ts';
import { plainText } from './sentence.ts';
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
  const list = joinList(ways, t('search.tryJoint'), t('search.tryOr'));
  return t('search.hint', { ways: plainText(toSentence(list)) });
}
