import type { ReactNode } from 'react';
import { HeadingLine } from '../../ui/HeadingLine.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './DetailsPart.module.css';

type Props = { readonly title: string; readonly unit?: string | undefined; readonly children: ReactNode };

/** A section of the details under its heading. `unit` names what the numbers at the line ends count. */
export function DetailsPart({ title, unit, children }: Props) {
  return (
    <div className={styles.part}>
      <HeadingLine unit={unit}>
        <h3>
          <Phrases text={title} />
        </h3>
      </HeadingLine>
      {children}
    </div>
  );
}
