import { X } from 'lucide-react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Panel.module.css';

type Props = { readonly title: string; readonly onClose: (() => void) | undefined };

/** The title of a side panel, with a close button while the panel is pinned open. */
export function PanelHeader({ title, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      <h3 className={styles.title}>{title}</h3>
      {onClose !== undefined && <Button look="quiet" icon={X} label={t('overlap.close')} onClick={onClose} />}
    </header>
  );
}
