/** The header and footer around a printed sheet, with the caption of a picture. */
import type { ReactNode } from 'react';
import type { Caption } from '../../exchange/picture/drawing.ts';
import styles from './Captioned.module.css';

type Props = {
  readonly caption: Caption;
  /** Below the caption in the header. */
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
