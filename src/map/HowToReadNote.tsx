/**
 * A note on how to read the picture, for the first visit. It covers the legend on a desktop screen and the summary
 * above the picture on a phone, so that the picture keeps its size. It gives way to the legend of a shade, to the
 * labels of filters and to the name of an unlabelled node, which the user has asked for.
 */
import { X } from 'lucide-react';
import { CANVAS_VIEWS } from '../explore/state.ts';
import { isPresenting } from '../explore/tour/tourSession.ts';
import { beginFirstVisit, endFirstVisit } from '../store/firstVisit.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../store/hooks.ts';
import { Phrases } from '../ui/Phrases.tsx';
import { effectiveView } from './effectiveView.ts';
import styles from './HowToReadNote.module.css';

export function HowToReadNote({ on }: { readonly on: 'legend' | 'summary' }) {
  const { t } = useTranslation();
  const { dismissHowToRead } = useActions();
  const isOpen = useExplorer((state) => state.isHowToReadOpen);
  const isPictured = useExplorer(({ view }) => CANVAS_VIEWS.some((picture) => picture === view));
  // A tour explains the picture itself, also during a detour.
  const isPresented = useExplorer(({ tourSession }) => isPresenting(tourSession));
  const picture = useExplorer(effectiveView);
  const isShaded = useExplorer(({ filter }) => filter.shade !== null);
  const isFiltered = useFilteredPlan().reasons.length > 0;
  const isFree = on === 'legend' ? !isShaded : !isFiltered;
  if (!isOpen || !isPictured || !isFree || isPresented) return null;
  return (
    <section
      ref={noteShown}
      data-note=""
      className={`${styles.note} ${styles[on]}`}
      aria-label={t('legend.title')}
    >
      <p className={styles.text}>
        <b className={styles.title}>{t('note.title')}</b>
        <span>
          <Phrases text={t(picture === 'map' ? 'note.map' : 'note.structure')} />
        </span>
        <span className={styles.marks}>
          <Phrases text={t('note.marks')} />
        </span>
      </p>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={t('note.dismiss')}
        data-tooltip=""
        onClick={() => {
          dismissHowToRead();
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
