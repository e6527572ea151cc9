/** Loading screen with progress and a cancel button. */
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
  /** Null before the first byte and while the file is being parsed. */
  readonly received: Received | null;
  readonly checking: boolean;
  /** Null if loading cannot be cancelled. */
  readonly onCancel: (() => void) | null;
};

const MEGABYTE = 1_000_000;

export function Loading({ language, received, checking, onCancel }: Props) {
  const { t } = translationFor(language, null);
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
          {/* Outside the live region: announcing each update would drown everything else. */}
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
