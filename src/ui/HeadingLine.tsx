/** A heading, and at the end of its line what the figures below it count. */
import type { ReactNode } from 'react';
import styles from './HeadingLine.module.css';

type Props = {
  /** The heading itself, of whatever level. */
  readonly children: ReactNode;
  readonly unit?: string | undefined;
  /** Each line below says it by itself: it is not read out here. */
  readonly unitSeenOnly?: boolean;
};

export function HeadingLine({ children, unit, unitSeenOnly = false }: Props) {
  return (
    <div className={styles.line}>
      {children}
      {unit !== undefined && (
        <span className={styles.unit} aria-hidden={unitSeenOnly || undefined}>
          {unit}
        </span>
      )}
    </div>
  );
}
