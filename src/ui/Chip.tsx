/** A short text that a press removes. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

type Props = {
  readonly children: ReactNode;
  /** The accessible name: says that a press removes it, and contains the visible text. */
  readonly label: string;
  readonly onRemove: () => void;
};

export function Chip({ children, label, onRemove }: Props) {
  return (
    <button type="button" className={styles.chip} aria-label={label} onClick={onRemove}>
      <span>{children}</span>
      <X aria-hidden="true" />
    </button>
  );
}
