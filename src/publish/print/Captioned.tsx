/** What stands around every written sheet, as around a picture: what it is, and where it comes from. */
import type { ReactNode } from 'react';
import type { Caption } from '../../exchange/picture/drawing.ts';
import styles from './Captioned.module.css';

type Props = {
  readonly caption: Caption;
  /** Under the head, before the rest. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

export function Captioned({ caption: { title, about, foot }, lead, children }: Props) {
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.about}>
          {about.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {lead}
        </div>
      </header>
      {children}
      <footer className={styles.foot}>
        {foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </>
  );
}
