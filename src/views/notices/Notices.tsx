/** Notices until dismissed: a cached plan, unknown URL parameters, a language that failed to load. */
import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, type Language } from '../../i18n/languages.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import type { UnknownParam } from '../../store/searchParams.ts';
import { Button } from '../../ui/Button.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './Notices.module.css';

/** Limits for URL values on screen. */
const MAX = 4;
const MAX_LENGTH = 60;

type Props = {
  /** Further notices. */
  readonly children?: ReactNode;
};

export function Notices({ children }: Props) {
  const { t, language } = useTranslation();
  const planSavedAt = useExplorer((state) => state.planSavedAt);
  const unknownParams = useExplorer((state) => state.unknownParams);
  const failedLanguage = useExplorer((state) => state.languageLoadFailed);
  const { dismissUnknownParams, dismissPlanSavedAt, dismissLanguageError } = useActions();
  // A live region must exist before its content, or screen readers miss the change.
  return (
    <div role="status">
      {planSavedAt !== null && (
        <Notice onDismiss={dismissPlanSavedAt}>
          <p>
            <Phrases text={t('notices.savedPlan', { date: dateText(planSavedAt, language) })} />
          </p>
        </Notice>
      )}
      {unknownParams.length > 0 && (
        <Notice onDismiss={dismissUnknownParams}>
          <p>
            <Phrases text={t('notices.unknownParams')} />
          </p>
          <UnknownParamList params={unknownParams} />
        </Notice>
      )}
      {failedLanguage !== null && (
        <Notice onDismiss={dismissLanguageError}>
          <p>
            <Phrases text={t('notices.language', { name: LANGUAGE_NAMES[failedLanguage] })} />
          </p>
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

function UnknownParamList({ params }: { readonly params: readonly UnknownParam[] }) {
  const { t, number } = useTranslation();
  const more = params.length - MAX;
  return (
    <ul className={styles.list}>
      {params.slice(0, MAX).map(({ parameter, value }) => (
        <li key={`${parameter}=${value}`}>
          <code>{`${parameter}=${truncate(value)}`}</code>
        </li>
      ))}
      {more > 0 ? <li>{t('notices.more', { number: number(more) })}</li> : null}
    </ul>
  );
}

function dateText(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

function truncate(value: string): string {
  const characters = [...value];
  return characters.length <= MAX_LENGTH ? value : `${characters.slice(0, MAX_LENGTH).join('')}…`;
}
