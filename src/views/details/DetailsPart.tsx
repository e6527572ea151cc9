import type { ReactNode } from 'react';
import { HeadingLine } from '../../ui/HeadingLine.tsx';
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
      <HeadingLine unit={unit}>
        <h3>{title}</h3>
      </HeadingLine>
      {children}
    </div>
  );
}
