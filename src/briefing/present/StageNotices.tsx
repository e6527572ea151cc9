/** Notices for the presenter: unknown ids of the step, and what the browser blocked. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { planMatch } from '../../explore/tour/tour.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { unknownValuesText } from '../unknownValuesText.ts';
import { localizedText } from './localizedText.ts';
import styles from './StageNotices.module.css';
import type { StageContext } from './stage.ts';

export function StageNotices({ resolvedStep, fullScreen, presenter }: StageContext) {
  const words = useTranslation();
  const { t, language } = words;
  const graph = useExplorer((state) => state.graph);
  const { tour, unknownParams } = resolvedStep;
  return (
    <div role="status" className={styles.notices}>
      {planMatch(tour, graph) !== 'otherPlan' ? null : (
        <p>{t('present.otherPlan', { plan: localizedText(tour.plan.title, language).text })}</p>
      )}
      {unknownParams.length === 0 ? null : <p>{unknownValuesText(unknownParams, words)}</p>}
      {fullScreen.refused ? (
        <Dismissed onDismiss={fullScreen.dismiss}>{t('present.refused')}</Dismissed>
      ) : null}
      {presenter.blocked ? <Dismissed onDismiss={presenter.dismiss}>{t('present.blocked')}</Dismissed> : null}
    </div>
  );
}

type DismissedProps = { readonly onDismiss: () => void; readonly children: ReactNode };

function Dismissed({ onDismiss, children }: DismissedProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.dismissed} data-control={true}>
      <p>{children}</p>
      <button type="button" aria-label={t('present.dismiss')} data-tooltip="" onClick={onDismiss}>
        <X />
      </button>
    </div>
  );
}
