/** While a plan loads: how far it has come, and a way to stop waiting. */
import type { Language } from '../../i18n/languages.ts';
import { translationFor } from '../../i18n/translation.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './Loading.module.css';

export type Received = {
  /** In bytes. */
  readonly received: number;
  readonly all: number | null;
};

type Props = {
  readonly language: Language;
  /** Null where there is nothing to count: before the first byte, and while the file is checked. */
  readonly received: Received | null;
  readonly checking: boolean;
  /** Null where the wait cannot be stopped. */
  readonly onCancel: (() => void) | null;
};

const MEGABYTE = 1_000_000;

export function Loading({ language, received, checking, onCancel }: Props) {
  const { t } = translationFor(language);
  const size = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const megabytes = (bytes: number) => size.format(bytes / MEGABYTE);
  return (
    <div className={styles.loading}>
      <p role="status">{t(checking ? 'load.checking' : 'app.loading')}</p>
      {received !== null && (
        <>
          <ProgressBar
            label={t('app.loading')}
            share={received.all === null ? null : received.received / received.all}
          />
          {/* Beside the status and not in it: a count read aloud at each byte would bury everything else. */}
          <p className={styles.count}>
            {received.all === null
              ? t('load.progress', { done: megabytes(received.received) })
              : t('load.progressOf', { done: megabytes(received.received), all: megabytes(received.all) })}
          </p>
        </>
      )}
      {onCancel !== null && <Button onClick={onCancel}>{t('load.cancel')}</Button>}
    </div>
  );
}
