/** Title and text of a step, as large as the room allows: it shrinks to what is read from afar, and then scrolls. */
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../store/hooks.ts';
import { ToldText } from '../ToldText.tsx';
import styles from './StepWords.module.css';
import type { Said } from './saidIn.ts';

type Props = { readonly title: Said; readonly text: Said; readonly place: string };

/** From the largest; see the styles. */
const SIZES = ['large', 'medium', 'small'] as const;

export function StepWords({ title, text, place }: Props) {
  const { t } = useWords();
  const words = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = words.current;
    if (element === null) return;
    const grow = () => {
      for (const size of SIZES) {
        element.dataset.size = size;
        if (element.scrollHeight <= element.clientHeight + 1) break;
      }
      // What still does not fit is scrolled, by keys as well.
      if (element.scrollHeight > element.clientHeight + 1) {
        element.tabIndex = 0;
        element.dataset.scrolls = 'true';
      } else {
        element.removeAttribute('tabindex');
        delete element.dataset.scrolls;
      }
    };
    grow();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(grow);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <section className={styles.words} ref={words} aria-label={place}>
      <h1 className={styles.title} id="step" tabIndex={-1} lang={title.lang}>
        {title.text.trim() === '' ? t('present.untitled') : <ToldText said={title} />}
      </h1>
      <p className={styles.text} lang={text.lang}>
        <ToldText said={text} />
      </p>
    </section>
  );
}
