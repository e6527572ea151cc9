import { X } from 'lucide-react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Panel.module.css';

/** What the panel tells of, and the way to close it where it is opened. */
export function PanelHeader({
  title,
  onClose,
}: {
  readonly title: string;
  readonly onClose: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      <h3 className={styles.title}>{title}</h3>
      {onClose !== undefined && <Button look="quiet" icon={X} label={t('overlap.close')} onClick={onClose} />}
    </header>
  );
}
