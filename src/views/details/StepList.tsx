import { Children, type ReactNode } from 'react';
import styles from './StepList.module.css';

/** Steps one below the other. They reach out of the text so that their words stand in line with it. */
export function StepList({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.list}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
