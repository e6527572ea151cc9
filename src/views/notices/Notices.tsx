/**
 * What did not work: a plan that is only a saved copy, a part of the address that nothing fits, a language that did
 * not come. Said until dismissed.
 */
import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Language, OWN_NAMES } from '../../i18n/languages.ts';
import type { Dropped } from '../../store/address.ts';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

/** An address can hold anything; the screen should not. */
const MOST = 4;
const LONGEST = 60;

type Props = {
  /** What else is to be told. */
  readonly children?: ReactNode;
};

export function Notices({ children }: Props) {
  const { t, language } = useWords();
  const planSavedAt = useExplorer((state) => state.planSavedAt);
  const dropped = useExplorer((state) => state.dropped);
  const wordless = useExplorer((state) => state.wordless);
  const { dismissDropped, dismissPlanSavedAt, dismissWordless } = useActions();
  // The region stands before its words, or readers would not notice them coming.
  return (
    <div role="status">
      {planSavedAt !== null && (
        <Notice onDismiss={dismissPlanSavedAt}>
          <p>{t('notices.savedPlan', { date: dateText(planSavedAt, language) })}</p>
        </Notice>
      )}
      {dropped.length > 0 && (
        <Notice onDismiss={dismissDropped}>
          <p>{t('notices.dropped')}</p>
          <DroppedList dropped={dropped} />
        </Notice>
      )}
      {wordless !== null && (
        <Notice onDismiss={dismissWordless}>
          <p>{t('notices.language', { name: OWN_NAMES[wordless] })}</p>
        </Notice>
      )}
      {children}
    </div>
  );
}

function Notice({ onDismiss, children }: { readonly onDismiss: () => void; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.notice}>
      <TriangleAlert aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>{children}</div>
      <Button look="quiet" icon={X} label={t('notices.dismiss')} onClick={onDismiss} />
    </div>
  );
}

function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { t, number } = useWords();
  const more = dropped.length - MOST;
  return (
    <ul className={styles.list}>
      {dropped.slice(0, MOST).map(({ parameter, value }) => (
        <li key={`${parameter}=${value}`}>
          <code>{`${parameter}=${shortened(value)}`}</code>
        </li>
      ))}
      {more > 0 ? <li>{t('notices.more', { number: number(more) })}</li> : null}
    </ul>
  );
}

function dateText(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length <= LONGEST ? value : `${letters.slice(0, LONGEST).join('')}…`;
}
