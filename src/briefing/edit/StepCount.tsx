/** Number of steps, above the list. */
import type { ReactNode } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import styles from './Steps.module.css';

type Props = {
  readonly tour: Tour;
  /** Further actions on the tour. */
  readonly children?: ReactNode;
};

export function StepCount({ tour, children }: Props) {
  const { t, number } = useTranslation();
  const count = tour.steps.length;
  if (count === 0) return <p className={styles.none}>{t('tours.noSteps')}</p>;
  return (
    <div className={styles.count}>
      <p>{t('tours.stepCount', { number: number(count) })}</p>
      {children}
    </div>
  );
}
