/** A button with an icon, words, or both. An icon alone needs a `label`, which its tooltip says. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className' | 'aria-label'> & {
  readonly icon?: LucideIcon;
  /** The accessible name where it is not the visible words. */
  readonly label?: string;
  readonly look?: 'outline' | 'quiet' | 'filled';
};

export function Button({ icon: Icon, label, look = 'outline', children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]}`}
      aria-label={label}
      data-tooltip={label !== undefined && children === undefined ? '' : undefined}
      {...rest}
    >
      {Icon !== undefined && <Icon aria-hidden="true" />}
      {children}
    </button>
  );
}
