/** What the counts say, and what they do not. */
import { useTranslation } from '../../store/hooks.ts';
import { PhraseList } from '../../ui/PhraseList.tsx';

const MEANINGS = [
  'about.countsListing',
  'about.countsWeight',
  'about.countsFirst',
  'about.countsProjects',
] as const;

export function MeaningOfCounts() {
  const { t } = useTranslation();
  return <PhraseList texts={MEANINGS.map((meaning) => t(meaning))} />;
}
