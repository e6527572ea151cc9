/** Sticky footer of the panel: status message, undo, and the next actions. */
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PanelFooter.module.css';
import type { StatusMessage } from './statusMessage.ts';

export type FooterState = {
  readonly status: StatusMessage | null;
  /** Null if there is nothing to undo. */
  readonly undo: (() => void) | null;
};

type Props = FooterState & { readonly children: ReactNode };

export function PanelFooter({ status, undo, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.footer}>
      <p role="status" className={styles.status}>
        {status === null ? '' : t(status.key, status.values)}
      </p>
      {undo === null ? null : (
        <span className={styles.undo}>
          <Button look="quiet" icon={Undo2} aria-keyshortcuts="Control+Z" onClick={undo}>
            <span className={styles.words}>{t('tours.undo')}</span>
          </Button>
        </span>
      )}
      <div className={styles.next}>{children}</div>
    </div>
  );
}
