/** Keyboard shortcuts during a presentation. */
import type { MessageKey } from '../../i18n/languages.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './StageKeysDialog.module.css';

const KEYS: readonly (readonly [keys: readonly string[], what: MessageKey])[] = [
  [['→', '↓', 'PageDown', 'N'], 'present.keyNext'],
  [['←', '↑', 'PageUp', 'P'], 'present.keyPrevious'],
  [['Home', 'End'], 'present.keyEnds'],
  [['Shift + →', 'Shift + ←'], 'present.keyPages'],
  [['E'], 'present.explore'],
  [['Backspace'], 'present.back'],
  [['B', '.'], 'present.black'],
  [['F'], 'present.fullScreen'],
  [['L'], 'present.pointer'],
  [['W'], 'present.presenter'],
  [['Q'], 'present.code'],
  [['A'], 'present.play'],
  [['Esc'], 'present.keyEscape'],
];

export function StageKeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('present.keys')} closeLabel={t('present.closeKeys')} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{t('present.numberEnter')}</kbd>
          </dt>
          <dd>{t('present.keyNumber')}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
