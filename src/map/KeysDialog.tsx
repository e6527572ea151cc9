/** The dialog that lists the keys of the canvas. Mounted while it is open. */
import { Fragment, useState } from 'react';
import type { MessageKey } from '../i18n/languages.ts';
import { setItem } from '../store/browserStorage.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './KeysDialog.module.css';

type Line = {
  /** The signs on the keys, or the message that names the key. */
  readonly keys: readonly string[] | MessageKey;
  readonly does: MessageKey;
  /** Whether these are character keys, which can be switched off. */
  readonly characters?: true;
};

const LINES: readonly Line[] = [
  { keys: ['↓'], does: 'keys.in' },
  { keys: ['↑'], does: 'keys.out' },
  { keys: ['←', '→'], does: 'keys.beside' },
  { keys: ['N', 'P'], does: 'keys.listing', characters: true },
  { keys: 'key.home', does: 'keys.top' },
  { keys: 'key.enter', does: 'keys.select' },
  { keys: 'key.shiftEnter', does: 'keys.compare' },
  { keys: 'key.space', does: 'keys.nextOnly' },
  { keys: ['1', '2', '3'], does: 'keys.around', characters: true },
  { keys: 'key.escape', does: 'keys.back' },
  { keys: ['+', '−', '0'], does: 'keys.zoom', characters: true },
  { keys: 'key.shiftArrows', does: 'keys.pan' },
  { keys: 'key.undo', does: 'keys.undo' },
  { keys: 'key.redo', does: 'keys.redo' },
  { keys: ['/'], does: 'keys.search', characters: true },
  { keys: ['?'], does: 'keys.help', characters: true },
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const characterKeys = useExplorer((state) => state.characterKeys);
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('keys.lead')}</p>
      <dl className={styles.keys}>
        {LINES.filter(({ characters }) => characterKeys || !characters).map(({ keys, does }) => (
          <div key={does} className={styles.line}>
            <dt className={styles.names}>
              {(typeof keys === 'string' ? [t(keys)] : keys).map((name) => (
                <Fragment key={name}>
                  <kbd className={styles.key}>{name}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd className={styles.does}>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <CharacterKeys />
      <p>{t('keys.outline')}</p>
    </Dialog>
  );
}

/** Switches single-character keys off, which speech input and accidental presses would trigger (WCAG 2.1.4). */
function CharacterKeys() {
  const { t } = useTranslation();
  const { setCharacterKeys } = useActions();
  const characterKeys = useExplorer((state) => state.characterKeys);
  const [isStored, setIsStored] = useState(true);
  const change = (on: boolean) => {
    setCharacterKeys(on);
    setIsStored(setItem(window, 'characterKeys', on ? 'on' : 'off'));
  };
  return (
    <div>
      <Checkbox checked={characterKeys} onChange={change} describedBy="character-keys">
        {t('keys.characters')}
      </Checkbox>
      <p id="character-keys">{t('keys.charactersWhy')}</p>
      <p role="status">{isStored ? '' : t('keys.notKept')}</p>
    </div>
  );
}
