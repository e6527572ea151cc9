/** The keys of the canvas, in a dialog. Mounted while it is open. */
import { Fragment } from 'react';
import type { MessageKey } from '../i18n/languages.ts';
import { useWords } from '../store/hooks.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './KeysDialog.module.css';

/** A sign that is on the key, or the message that names it. */
type KeyName = { readonly sign: string } | { readonly named: MessageKey };

const signs = (...keys: readonly string[]): readonly KeyName[] => keys.map((sign) => ({ sign }));
const named = (key: MessageKey): KeyName => ({ named: key });

const KEYS: readonly (readonly [keys: readonly KeyName[], does: MessageKey])[] = [
  [signs('↓'), 'keys.in'],
  [signs('↑'), 'keys.out'],
  [signs('←', '→'), 'keys.beside'],
  [signs('N', 'P'), 'keys.listing'],
  [[named('key.home')], 'keys.top'],
  [[named('key.enter')], 'keys.select'],
  [[named('key.space'), ...signs('1', '2', '3')], 'keys.around'],
  [[named('key.escape')], 'keys.back'],
  [signs('+', '−', '0'), 'keys.zoom'],
  [[named('key.shiftArrows')], 'keys.pan'],
  [signs('?'), 'keys.help'],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('keys.lead')}</p>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={does} className={styles.line}>
            <dt className={styles.names}>
              {keys.map((key) => {
                const name = 'sign' in key ? key.sign : t(key.named);
                return (
                  <Fragment key={name}>
                    <kbd className={styles.key}>{name}</kbd>{' '}
                  </Fragment>
                );
              })}
            </dt>
            <dd className={styles.does}>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.outline')}</p>
    </Dialog>
  );
}
