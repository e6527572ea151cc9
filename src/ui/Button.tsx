/** A button with an icon, words, or both. An icon alone needs a `label`, which its tooltip says. */
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className' | 'aria-label'> & {
  readonly icon?: ReactNode;
  /** The accessible name where it is not the visible words. */
  readonly label?: string;
  readonly look?: 'outline' | 'quiet' | 'filled';
};

export function Button({ icon, label, look = 'outline', children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]}`}
      aria-label={label}
      data-tooltip={label !== undefined && children === undefined ? '' : undefined}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
