/** Notes of a step, in a size that the presenter sets. */
import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { TourStep } from '../../../explore/tour/tour.ts';
import { useTranslation } from '../../../store/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { NoBreakText } from '../../NoBreakText.tsx';
import { localizedText } from '../localizedText.ts';
import styles from './Notes.module.css';

/** In rem. */
const SIZES = [1, 1.25, 1.5, 1.8, 2.2, 2.8] as const;
const FIRST = 2;

export function Notes({ step }: { readonly step: TourStep }) {
  const { t, language } = useTranslation();
  const [size, setSize] = useState(FIRST);
  const notes = localizedText(step.notes, language);
  return (
    <div className={styles.notes}>
      <header className={styles.head}>
        <h2>{t('present.notes')}</h2>
        <Button
          look="quiet"
          icon={AArrowDown}
          label={t('present.smaller')}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        />
        <Button
          look="quiet"
          icon={AArrowUp}
          label={t('present.larger')}
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        />
      </header>
      {/* Scroll to the top for each step. */}
      <section
        key={step.see + notes.text}
        className={styles.text}
        style={{ fontSize: `${SIZES[size]}rem` }}
        lang={notes.lang}
        data-scrolls="true"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users scroll long notes
        tabIndex={0}
        aria-label={t('present.notes')}
      >
        {notes.text.trim() === '' ? (
          <span className={styles.none}>{t('present.noNotes')}</span>
        ) : (
          <NoBreakText text={notes} />
        )}
      </section>
    </div>
  );
}
