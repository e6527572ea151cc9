/** What the counts say, and what they do not. */
import { useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';

export function MeaningOfCounts() {
  const { t } = useTranslation();
  return (
    <ul>
      <li>
        <Phrases text={t('about.countsListing')} />
      </li>
      <li>
        <Phrases text={t('about.countsWeight')} />
      </li>
      <li>
        <Phrases text={t('about.countsFirst')} />
      </li>
      <li>
        <Phrases text={t('about.countsProjects')} />
      </li>
    </ul>
  );
}
