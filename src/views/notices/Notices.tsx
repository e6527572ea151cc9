/**
 * What did not work: a plan that is only a saved copy, a part of the address that nothing fits, a language that did
 * not come. Said until dismissed.
 */
import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, type Language } from '../../i18n/languages.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import type { UnknownParam } from '../../store/searchParams.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

/** An address can hold anything; the screen should not. */
const MAX = 4;
const MAX_LENGTH = 60;

type Props = {
  /** What else is to be told. */
  readonly children?: ReactNode;
};

export function Notices({ children }: Props) {
  const { t, language } = useTranslation();
  const planSavedAt = useExplorer((state) => state.planSavedAt);
  const unknownParams = useExplorer((state) => state.unknownParams);
  const wordless = useExplorer((state) => state.languageLoadFailed);
  const { dismissUnknownParams, dismissPlanSavedAt, dismissLanguageError } = useActions();
  // The region stands before its words, or readers would not notice them coming.
  return (
    <div role="status">
      {planSavedAt !== null && (
        <Notice onDismiss={dismissPlanSavedAt}>
          <p>{t('notices.savedPlan', { date: dateText(planSavedAt, language) })}</p>
        </Notice>
      )}
      {unknownParams.length > 0 && (
        <Notice onDismiss={dismissUnknownParams}>
          <p>{t('notices.dropped')}</p>
          <UnknownParamsList unknownParams={unknownParams} />
        </Notice>
      )}
      {wordless !== null && (
        <Notice onDismiss={dismissLanguageError}>
          <p>{t('notices.language', { name: LANGUAGE_NAMES[wordless] })}</p>
        </Notice>
      )}
      {children}
    </div>
  );
}

function Notice({ onDismiss, children }: { readonly onDismiss: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice}>
      <TriangleAlert aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>{children}</div>
      <Button look="quiet" icon={X} label={t('notices.dismiss')} onClick={onDismiss} />
    </div>
  );
}

function UnknownParamsList({ unknownParams }: { readonly unknownParams: readonly UnknownParam[] }) {
  const { t, number } = useTranslation();
  const more = unknownParams.length - MAX;
  return (
    <ul className={styles.list}>
      {unknownParams.slice(0, MAX).map(({ parameter, value }) => (
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
  return letters.length <= MAX_LENGTH ? value : `${letters.slice(0, MAX_LENGTH).join('')}…`;
}
