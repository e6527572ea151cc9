import type { ReactNode } from 'react';
import styles from './DetailsPart.module.css';

/** One subject of the details under its heading; `unit` says what the figures at the lines' ends count. */
export function DetailsPart({
  title,
  unit,
  children,
}: {
  title: string;
  unit?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.part}>
      <div className={styles.header}>
        <h3 className={styles.title}>{title}</h3>
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </div>
      {children}
    </div>
  );
}
