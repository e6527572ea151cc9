/** In a detour: which step one has left, and the way back to it. */
import { CornerUpLeft } from 'lucide-react';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import type { Course } from './course.ts';
import styles from './DetourBar.module.css';
import { saidIn } from './saidIn.ts';

type Props = { readonly course: Course; readonly onBack: () => void };

export function DetourBar({ course, onBack }: Props) {
  const { t, language } = useWords();
  const { tour, at, step } = course;
  const title = saidIn(step.title, language);
  return (
    <aside className={styles.bar} aria-label={t('present.detour')}>
      <p className={styles.step}>
        <strong>{t('present.place', { step: at + 1, steps: tour.steps.length })}</strong>{' '}
        <span lang={title.lang}>{title.text.trim() === '' ? t('present.untitled') : title.text}</span>
      </p>
      <p className={styles.key}>{t('present.detourKey')}</p>
      <Button look="filled" icon={<CornerUpLeft aria-hidden="true" />} onClick={onBack}>
        {t('present.back')}
      </Button>
    </aside>
  );
}
