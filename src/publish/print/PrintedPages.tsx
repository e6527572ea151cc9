/**
 * Pages for print: invisible on screen; while any are mounted, only they are printed. Each sheet has its own paper
 * size.
 */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../i18n/languages.ts';
import { useRootAttribute } from '../../ui/useRootAttribute.ts';
import styles from './PrintedPages.module.css';
import type { Paper } from './paper.ts';

/** `children`: each a {@link PaperSheet}. */
export function PrintedPages({ children }: { readonly children: ReactNode }) {
  // For browsers without `:has`.
  useRootAttribute('data-printing', true);
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

/** A sheet, which takes as many pages as its content needs. */
export function PaperSheet({ paper, language, children }: SheetProps) {
  return (
    <section className={styles.sheet} data-paper={paper} lang={language}>
      {children}
    </section>
  );
}
