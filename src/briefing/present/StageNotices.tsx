/** What a presenter has to know of the step on show: what is missing, and what the browser refused. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useExplorer, useWords } from '../../store/hooks.ts';
import styles from './StageNotices.module.css';
import { saidIn } from './saidIn.ts';
import type { Stage } from './stage.ts';

/** A step can ask for anything; the stage should not say all of it. */
const MOST = 4;
const LONGEST = 40;

export function StageNotices({ course, fullScreen, presenter }: Stage) {
  const { t, language } = useWords();
  const plan = useExplorer((state) => state.graph.plan);
  const { tour, dropped } = course;
  const what = dropped.slice(0, MOST).map(({ value }) => shortened(value));
  return (
    <div role="status" className={styles.notices}>
      {tour.plan.id === plan.id ? null : (
        <p>{t('present.otherPlan', { plan: saidIn(tour.plan.title, language).text })}</p>
      )}
      {dropped.length === 0 ? null : (
        <p>{t('present.dropped', { what: [...what, ...(dropped.length > MOST ? ['…'] : [])].join(', ') })}</p>
      )}
      {fullScreen.refused ? (
        <Dismissed onDismiss={fullScreen.dismiss}>{t('present.refused')}</Dismissed>
      ) : null}
      {presenter.blocked ? <Dismissed onDismiss={presenter.dismiss}>{t('present.blocked')}</Dismissed> : null}
    </div>
  );
}

function Dismissed({
  onDismiss,
  children,
}: {
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className={styles.dismissed}>
      <p>{children}</p>
      <button type="button" aria-label={t('present.dismiss')} onClick={onDismiss}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length <= LONGEST ? value : `${letters.slice(0, LONGEST).join('')}…`;
}
