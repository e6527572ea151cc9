/** What the counts say, and what they do not. */
import { useTranslation } from '../../store/hooks.ts';

export function MeaningOfCounts() {
  const { t } = useTranslation();
  return (
    <ul>
      <li>{t('about.countsListing')}</li>
      <li>{t('about.countsWeight')}</li>
      <li>{t('about.countsFirst')}</li>
      <li>{t('about.countsProjects')}</li>
    </ul>
  );
}
