/** A fieldset with a heading and a hint. */
import type { ReactNode } from 'react';
import styles from './FilterGroup.module.css';

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

export function FilterGroup({ title, hint, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}
