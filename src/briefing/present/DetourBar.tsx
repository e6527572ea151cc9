/** In a detour: which step one has left, what of its conditions gave way, and the way back to it. */
import { CornerUpLeft } from 'lucide-react';
import type { Reason } from '../../explore/filter.ts';
import { titleIn, writtenIn } from '../../explore/tour/tour.ts';
import { reasonText } from '../../i18n/reasonText.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import type { Course } from './course.ts';
import styles from './DetourBar.module.css';

type Props = {
  readonly course: Course;
  readonly dropped: readonly Reason[];
  readonly onBack: () => void;
};

export function DetourBar({ course, dropped, onBack }: Props) {
  const words = useWords();
  const { t, language } = words;
  const graph = useExplorer((state) => state.graph);
  const { tour, at, step } = course;
  return (
    <aside className={styles.bar} aria-label={t('present.detour')}>
      <p className={styles.step}>
        <strong>{t('present.place', { step: at + 1, steps: tour.steps.length })}</strong>{' '}
        <span lang={writtenIn(step.title, language)}>
          {titleIn(step.title, language, t('present.untitled'))}
        </span>
      </p>
      <p role="status" className={styles.dropped}>
        {dropped.length === 0
          ? ''
          : t('present.detourDropped', {
              reasons: dropped.map((reason) => reasonText(reason, words, graph)).join(t('tours.screenJoint')),
            })}
      </p>
      <p className={styles.key}>{t('present.detourKey')}</p>
      <Button look="filled" icon={CornerUpLeft} onClick={onBack}>
        {t('present.back')}
      </Button>
    </aside>
  );
}
