/** Side panel of the open tour: read, edit, and switch to others. */
import { X } from 'lucide-react';
import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import type { TourSource } from '../../explore/tour/tourSession.ts';
import { useActions, useTranslation } from '../../store/hooks.ts';
import { tourParam } from '../../store/tourParams.ts';
import { Button } from '../../ui/Button.tsx';
import { useTimeout } from '../../ui/useTimeout.ts';
import { useTour } from '../useTour.ts';
import { ImportedFile } from './ImportedFile.tsx';
import { loadTourFile, type TourFileResult } from './loadTourFile.ts';
import { BrokenLink, Missing } from './NoTour.tsx';
import { OwnTourEditor } from './OwnTourEditor.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { ReadOnlyTour } from './ReadOnlyTour.tsx';
import { StartTour } from './StartTour.tsx';
import type { ShowStatus, StatusMessage } from './statusMessage.ts';
import { TourActions } from './TourActions.tsx';
import { TourChoice } from './TourChoice.tsx';
import styles from './TourPanel.module.css';
import { TourWarnings } from './TourWarnings.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useTourUndo } from './useTourUndo.ts';

/** Elements with an undo of their own. */
const EDITABLE = 'textarea, input, select';

/** Long enough to read twice; undo stays available. */
const MESSAGE_MS = 10_000;

/** A counter distinguishes an imported file from the previous one. */
type PendingImport = { readonly file: TourFileResult; readonly number: number };

export type SlidesProps = { readonly source: TourSource; readonly tour: Tour; readonly say: ShowStatus };

type Props = {
  readonly source: TourSource;
  /** Button that exports the tour as slides. */
  readonly Slides: ComponentType<SlidesProps>;
  /** Section that exports the tour; the app provides it. */
  readonly exportSection?: ReactNode;
};

export function TourPanel({ source, Slides, exportSection }: Props) {
  const { t } = useTranslation();
  const { openTour } = useActions();
  const found = useTour(source);
  const [status, say] = useState<StatusMessage | null>(null);
  const [offer, setOffer] = useState<PendingImport | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const undo = useTourUndo(source, say);
  const openFile = async (chosen: File) => {
    say(null);
    const file = await loadTourFile(chosen);
    setOffer((before) => ({ file, number: (before?.number ?? 0) + 1 }));
  };
  const drop = useFileDrop((dropped) => void openFile(dropped));

  // Start at the top, whatever the scroll position was. Take the focus if the keyboard opened the panel from
  // the header.
  useEffect(() => {
    const from = document.activeElement;
    if (from !== null && from.closest('header') !== null) panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'start' });
  }, []);

  // The element with the focus may have been removed by its own action.
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these changes remove elements from the panel
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body) panel.current?.focus();
    isFirst.current = false;
  }, [source, offer, undo === null]);

  useTimeout(() => say(null), status === null ? null : MESSAGE_MS, status);

  const close = () => {
    openTour(null);
    document.getElementById('picture')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
    // Escape elsewhere clears the selection: prevent that while the user types.
    if (event.key === 'Escape' && isWriting) event.preventDefault();
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || isWriting || undo === null) return;
    event.preventDefault();
    undo();
  };
  const footer = { status, undo };
  const slides = found.kind === 'found' ? <Slides source={source} tour={found.tour} say={say} /> : null;
  // A tour created from a screen opens its first step for editing.
  const isBegun =
    status?.key === 'tours.saidTourMade' && source.kind === 'own' && status.values?.id === source.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds more than fields
    <div
      ref={panel}
      role="group"
      aria-label={t('tours.title')}
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
        <TourActions onFile={(chosen) => void openFile(chosen)} />
      </div>
      <TourWarnings source={source} />
      {offer === null ? null : (
        <ImportedFile key={offer.number} file={offer.file} onDone={() => setOffer(null)} say={say} />
      )}
      {found.kind === 'missing' ? <Missing /> : null}
      {found.kind === 'broken' ? <BrokenLink problems={found.problems} /> : null}
      {found.kind !== 'found' ? (
        <PanelFooter {...footer}>
          <StartTour say={say} />
        </PanelFooter>
      ) : source.kind === 'own' ? (
        <OwnTourEditor
          key={source.id}
          id={source.id}
          isBegun={isBegun}
          {...{ tour: found.tour, say, footer, slides, exportSection }}
        />
      ) : (
        <ReadOnlyTour
          key={tourParam(source)}
          source={source}
          {...{ tour: found.tour, say, footer, slides, exportSection }}
        />
      )}
    </div>
  );
}
