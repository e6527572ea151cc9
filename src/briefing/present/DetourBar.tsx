/** Bar shown during a detour: the step that was left, removed filters, and a button that returns to it. */
import { CornerUpLeft } from 'lucide-react';
import type { HiddenReason } from '../../explore/filter.ts';
import { titleIn, tourTextLanguage } from '../../explore/tour/tour.ts';
import { reasonText } from '../../i18n/reasonText.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DetourBar.module.css';
import type { ResolvedStep } from './resolveStep.ts';

type Props = {
  readonly resolvedStep: ResolvedStep;
  readonly removedFilters: readonly HiddenReason[];
  readonly onBack: () => void;
};

export function DetourBar({ resolvedStep, removedFilters, onBack }: Props) {
  const words = useTranslation();
  const { t, language } = words;
  const graph = useExplorer((state) => state.graph);
  const { tour, at, step } = resolvedStep;
  return (
    <aside className={styles.bar} aria-label={t('present.detour')}>
      <p className={styles.step}>
        <strong>{t('present.place', { step: at + 1, steps: tour.steps.length })}</strong>{' '}
        <span lang={tourTextLanguage(step.title, language)}>
          {titleIn(step.title, language, t('present.untitled'))}
        </span>
      </p>
      <p role="status" className={styles.removed}>
        {removedFilters.length === 0
          ? ''
          : t('present.detourDropped', {
              reasons: removedFilters
                .map((reason) => reasonText(reason, words, graph))
                .join(t('tours.screenJoint')),
            })}
      </p>
      <p className={styles.key}>{t('present.detourKey')}</p>
      <Button look="filled" icon={CornerUpLeft} onClick={onBack}>
        {t('present.back')}
      </Button>
    </aside>
  );
}
