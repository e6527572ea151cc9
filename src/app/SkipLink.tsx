import type { ReactNode } from 'react';
import styles from './SkipLink.module.css';

type Props = {
  /** The id of the element that gets the focus. */
  readonly to: string;
  /** Whether its target is seen on wide screens only. */
  readonly isWideOnly?: boolean;
  readonly children: ReactNode;
};

/** A link that leads past a part of the page, seen while it has the focus. */
export function SkipLink({ to, isWideOnly = false, children }: Props) {
  return (
    <a className={styles.skip} data-wide={isWideOnly} href={`#${to}`}>
      {children}
    </a>
  );
}
