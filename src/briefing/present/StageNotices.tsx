/** What a presenter has to know of the step on show: what is missing, and what the browser refused. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { planMatch } from '../../explore/tour/planMatch.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { lostText } from '../lostText.ts';
import styles from './StageNotices.module.css';
import { saidIn } from './saidIn.ts';
import type { Stage } from './stage.ts';

export function StageNotices({ course, fullScreen, presenter }: Stage) {
  const words = useWords();
  const { t, language } = words;
  const graph = useExplorer((state) => state.graph);
  const { tour, dropped } = course;
  return (
    <div role="status" className={styles.notices}>
      {planMatch(tour, graph) !== 'otherPlan' ? null : (
        <p>{t('present.otherPlan', { plan: saidIn(tour.plan.title, language).text })}</p>
      )}
      {dropped.length === 0 ? null : <p>{lostText(dropped, words)}</p>}
      {fullScreen.refused ? (
        <Dismissed onDismiss={fullScreen.dismiss}>{t('present.refused')}</Dismissed>
      ) : null}
      {presenter.blocked ? <Dismissed onDismiss={presenter.dismiss}>{t('present.blocked')}</Dismissed> : null}
    </div>
  );
}

type DismissedProps = { readonly onDismiss: () => void; readonly children: ReactNode };

function Dismissed({ onDismiss, children }: DismissedProps) {
  const { t } = useWords();
  return (
    <div className={styles.dismissed} data-control={true}>
      <p>{children}</p>
      <button type="button" aria-label={t('present.dismiss')} data-tooltip="" onClick={onDismiss}>
        <X />
      </button>
    </div>
  );
}
