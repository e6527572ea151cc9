/**
 * Sheets of paper: nothing of them is seen on the screen, and where there are any, nothing but them is printed.
 * They may hold anything, each on paper of its own size.
 */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../i18n/languages.ts';
import styles from './PrintedPages.module.css';
import type { Paper } from './paper.ts';

/** `children`: each a {@link PaperSheet}. */
export function PrintedPages({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div className={styles.pages} data-printed="true">
      {children}
    </div>,
    document.body,
  );
}

type SheetProps = {
  readonly paper: Paper;
  readonly language: Language;
  readonly children: ReactNode;
};

/** One sheet, or as many of a kind as its contents need. */
export function PaperSheet({ paper, language, children }: SheetProps) {
  return (
    <section className={styles.sheet} data-paper={paper} lang={language}>
      {children}
    </section>
  );
}
