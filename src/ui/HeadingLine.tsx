/** A heading with the unit of the numbers below it at the end of the line. */
import type { ReactNode } from 'react';
import styles from './HeadingLine.module.css';

type Props = {
  /** The heading element, of any level. */
  readonly children: ReactNode;
  readonly unit?: string | undefined;
  /** Hides the unit from screen readers, to whom each line below says it. */
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
