/** The tour that is open, to be read, made and changed; and the way to the others. */
import { X } from 'lucide-react';
import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { TourSource } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { nameOf } from '../../store/briefingAddress.ts';
import { useActions, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useTimeout } from '../../ui/useTimeout.ts';
import { useTour } from '../useTour.ts';
import { Footer } from './Footer.tsx';
import { BrokenLink, Missing } from './NoTour.tsx';
import { OfferedFile } from './OfferedFile.tsx';
import { OwnTourEditor } from './OwnTourEditor.tsx';
import { ReadTour } from './ReadTour.tsx';
import { Reservations } from './Reservations.tsx';
import { type ReadFile, readTourFile } from './readTourFile.ts';
import { StartTour } from './StartTour.tsx';
import type { Said, Say } from './said.ts';
import { TourChoice } from './TourChoice.tsx';
import styles from './TourPanel.module.css';
import { TourWays } from './TourWays.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useUndo } from './useUndo.ts';

/** What is written in has its own undoing. */
const WRITING = 'textarea, input, select';

/** Long enough to read it twice; undoing stays. */
const SAID_FOR_MS = 10_000;

/** A file that was opened; another one is another offer. */
type Offer = { readonly file: ReadFile; readonly number: number };

export type SlidesProps = { readonly source: TourSource; readonly tour: Tour; readonly say: Say };

type Props = {
  readonly source: TourSource;
  /** Saves the tour as slides. */
  readonly Slides: ComponentType<SlidesProps>;
  /** What of the tour is left with others: files and paper, which the app around makes. */
  readonly leaving?: ReactNode;
};

export function TourPanel({ source, Slides, leaving }: Props) {
  const { t } = useWords();
  const { brief } = useActions();
  const found = useTour(source);
  const [said, say] = useState<Said | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const undo = useUndo(source, say);
  const openFile = async (chosen: File) => {
    say(null);
    const file = await readTourFile(chosen);
    setOffer((before) => ({ file, number: (before?.number ?? 0) + 1 }));
  };
  const drop = useFileDrop((dropped) => void openFile(dropped));

  // It begins at its top, however far what stood here was scrolled. Whoever has just opened it by the keyboard goes on here.
  useEffect(() => {
    const from = document.activeElement;
    if (from !== null && from.closest('header') !== null) panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'start' });
  }, []);

  // What had the focus may have gone with what it did.
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is these that take things off the panel
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body) panel.current?.focus();
    isFirst.current = false;
  }, [source, offer, undo === null]);

  useTimeout(() => say(null), said === null ? null : SAID_FOR_MS, said);

  const close = () => {
    brief(null);
    document.getElementById('picture')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.closest(WRITING) !== null;
    // Elsewhere Escape takes a selection back: not while one writes.
    if (event.key === 'Escape' && isWriting) event.preventDefault();
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || isWriting || undo === null) return;
    event.preventDefault();
    undo();
  };
  const footer = { said, undo };
  const slides = found.kind === 'found' ? <Slides source={source} tour={found.tour} say={say} /> : null;
  // What was begun with a screen is gone on with at once.
  const isBegun =
    said?.key === 'tours.saidTourMade' && source.kind === 'own' && said.values?.id === source.id;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what its controls leave over
    <div
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      data-dropping={drop.isOver}
      onKeyDown={onKeyDown}
      {...drop.on}
    >
      <div className={styles.top}>
        <h2 className={styles.heading}>{t('tours.title')}</h2>
        <TourChoice source={source} />
        <span className={styles.close}>
          <Button look="quiet" icon={X} label={t('tours.close')} onClick={close} />
        </span>
        <TourWays onFile={(chosen) => void openFile(chosen)} />
      </div>
      <Reservations source={source} />
      {offer === null ? null : (
        <OfferedFile key={offer.number} file={offer.file} onDone={() => setOffer(null)} say={say} />
      )}
      {found.kind === 'missing' ? <Missing /> : null}
      {found.kind === 'broken' ? <BrokenLink problems={found.problems} /> : null}
      {found.kind !== 'found' ? (
        <Footer {...footer}>
          <StartTour say={say} />
        </Footer>
      ) : source.kind === 'own' ? (
        <OwnTourEditor
          key={source.id}
          id={source.id}
          isBegun={isBegun}
          {...{ tour: found.tour, say, footer, slides, leaving }}
        />
      ) : (
        <ReadTour
          key={nameOf(source)}
          source={source}
          {...{ tour: found.tour, say, footer, slides, leaving }}
        />
      )}
    </div>
  );
}
