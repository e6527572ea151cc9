/** The line above the steps: how many there are, and the way to show them to an audience. */
import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Steps.module.css';

type Props = {
  readonly tour: Tour;
  readonly onPresent: () => void;
  /** What else is done with the tour. */
  readonly children?: ReactNode;
};

export function StepCount({ tour, onPresent, children }: Props) {
  const { t, number } = useWords();
  const count = tour.steps.length;
  if (count === 0) return <p className={styles.none}>{t('tours.noSteps')}</p>;
  return (
    <div className={styles.count}>
      <p>{t('tours.stepCount', { number: number(count) })}</p>
      <Button icon={<Play aria-hidden="true" />} onClick={onPresent}>
        {t('tours.present')}
      </Button>
      {children}
    </div>
  );
}
