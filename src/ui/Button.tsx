/** A button with an icon, text, or both. An icon alone needs a `label`, which the tooltip shows. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className' | 'aria-label'> & {
  readonly icon?: LucideIcon;
  /** The accessible name, if it differs from the visible text. */
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
      {/* A translator of the browser may replace text that stands beside an icon, and React could not update it. */}
      {typeof children === 'string' ? <span>{children}</span> : children}
    </button>
  );
}
