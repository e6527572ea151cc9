/** Box with a warning. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Warning.module.css';

export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.warning} role="status">
      <TriangleAlert aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
