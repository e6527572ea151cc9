import { type Tour, wordsOf } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import styles from './TourTitle.module.css';

/** The title of a tour that is read, and how many steps it has. */
export function TourTitle({ tour }: { readonly tour: Tour }) {
  const { t, language, number } = useWords();
  const title = wordsOf(tour.title, language).trim();
  return (
    <div>
      <h3 className={styles.title}>{title === '' ? t('tours.untitled') : title}</h3>
      <p className={styles.count}>{t('tours.stepCount', { number: number(tour.steps.length) })}</p>
    </div>
  );
}
