/**
 * On the first visit, in one line, how the picture is read. On a desk it lies on the legend, on a phone on the line
 * above the picture: it takes no room of the picture's, whose geometry stays as it is.
 */
import { X } from 'lucide-react';
import { PICTURES } from '../explore/state.ts';
import { isPresenting } from '../explore/tour/briefing.ts';
import { beginFirstVisit, endFirstVisit } from '../store/firstVisit.ts';
import { useActions, useExplorer, useShown, useWords } from '../store/hooks.ts';
import styles from './ReadingNote.module.css';
import { pictureIn } from './shownPicture.ts';

export function ReadingNote({ on }: { readonly on: 'legend' | 'summary' }) {
  const { t } = useWords();
  const { dismissNote } = useActions();
  const isOpen = useExplorer((state) => state.isNoteOpen);
  const isPictured = useExplorer(({ view }) => PICTURES.some((picture) => picture === view));
  // Whoever watches a tour is told by it, in its detours as well.
  const isPresented = useExplorer(({ briefing }) => isPresenting(briefing));
  const picture = useExplorer(pictureIn);
  // What is filtered must be seen; then the line above the picture is needed.
  const isFree = useShown().reasons.length === 0 || on === 'legend';
  const isShown = isOpen && isPictured && isFree && !isPresented;
  if (!isShown) return null;
  return (
    <section ref={noteShown} className={`${styles.note} ${styles[on]}`} aria-label={t('legend.title')}>
      <p className={styles.text}>
        <b className={styles.title}>{t('note.title')}</b>
        {t(picture === 'map' ? 'note.map' : 'note.structure')}
        <span className={styles.marks}>{t('note.marks')}</span>
      </p>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={t('note.dismiss')}
        data-tooltip=""
        onClick={() => {
          dismissNote();
          endFirstVisit(window);
        }}
      >
        <X aria-hidden="true" size={16} />
      </button>
    </section>
  );
}

function noteShown(note: HTMLElement | null): void {
  if (note !== null) beginFirstVisit(window);
}
