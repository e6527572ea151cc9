/** A small button with an icon alone; the tooltip shows its label. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './ToolButton.module.css';

type Props = Omit<ComponentProps<'button'>, 'type' | 'aria-label' | 'children'> & {
  readonly icon: LucideIcon;
  readonly label: string;
};

export function ToolButton({ icon: Icon, label, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${className}`}
      aria-label={label}
      data-tooltip=""
      {...rest}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
