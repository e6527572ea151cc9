import type { ReactNode } from 'react';
import styles from './cells.module.css';

/** Right-aligned number. */
export function FigureCell({ children }: { readonly children: ReactNode }) {
  return (
    <td className={styles.figure} data-beside={true}>
      {children}
    </td>
  );
}
