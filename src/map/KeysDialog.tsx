/** The keys of the canvas, in a dialog. Mounted while it is open. */
import { Fragment, useState } from 'react';
import type { MessageKey } from '../i18n/languages.ts';
import { setItem } from '../store/browserStorage.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './KeysDialog.module.css';

/** A sign that is on the key, or the message that names it. */
type KeyName = { readonly sign: string } | { readonly named: MessageKey };

const signs = (...keys: readonly string[]): readonly KeyName[] => keys.map((sign) => ({ sign }));
const named = (key: MessageKey): KeyName => ({ named: key });

type Line = {
  readonly keys: readonly KeyName[];
  readonly does: MessageKey;
  /** Letters, digits and signs, which can be switched off. */
  readonly characters?: true;
};

const LINES: readonly Line[] = [
  { keys: signs('↓'), does: 'keys.in' },
  { keys: signs('↑'), does: 'keys.out' },
  { keys: signs('←', '→'), does: 'keys.beside' },
  { keys: signs('N', 'P'), does: 'keys.listing', characters: true },
  { keys: [named('key.home')], does: 'keys.top' },
  { keys: [named('key.enter')], does: 'keys.select' },
  { keys: [named('key.shiftEnter')], does: 'keys.compare' },
  { keys: [named('key.space')], does: 'keys.nextOnly' },
  { keys: signs('1', '2', '3'), does: 'keys.around', characters: true },
  { keys: [named('key.escape')], does: 'keys.back' },
  { keys: signs('+', '−', '0'), does: 'keys.zoom', characters: true },
  { keys: [named('key.shiftArrows')], does: 'keys.pan' },
  { keys: [named('key.undo')], does: 'keys.undo' },
  { keys: [named('key.redo')], does: 'keys.redo' },
  { keys: signs('/'), does: 'keys.search', characters: true },
  { keys: signs('?'), does: 'keys.help', characters: true },
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
      <CharacterKeys />
      <p>{t('keys.outline')}</p>
    </Dialog>
  );
}

/** Whoever speaks to the computer, or brushes keys, has no use for keys of a single character. */
function CharacterKeys() {
  const { t } = useTranslation();
  const { setCharacterKeys } = useActions();
  const characterKeys = useExplorer((state) => state.characterKeys);
  const [kept, setKept] = useState(true);
  const change = (on: boolean) => {
    setCharacterKeys(on);
    setKept(setItem(window, 'characterKeys', on ? 'on' : 'off'));
  };
  return (
    <div>
      <Checkbox checked={characterKeys} onChange={change} describedBy="character-keys">
        {t('keys.characters')}
      </Checkbox>
      <p id="character-keys">{t('keys.charactersWhy')}</p>
      <p role="status">{kept ? '' : t('keys.notKept')}</p>
    </div>
  );
}
