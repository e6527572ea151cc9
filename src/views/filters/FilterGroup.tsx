/** A fieldset with a heading and a hint. */
import type { ReactNode } from 'react';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './FilterGroup.module.css';

type Props = {
  readonly title: string;
  /** Of the title, where it is plan text. */
  readonly lang?: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

export function FilterGroup({ title, lang, hint, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title} lang={lang}>
        {title}
      </legend>
      {hint === undefined ? null : (
        <p className={styles.hint}>
          <Phrases text={hint} />
        </p>
      )}
      {children}
    </fieldset>
  );
}
