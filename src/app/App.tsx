/** The shell: what stands where. On a wide screen three columns, on a narrow one the picture and sheets. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PICTURES } from '../explore/state.ts';
import { BUILT_IN, isPresenting } from '../explore/tour/briefing.ts';
import { ReadingNote } from '../map/ReadingNote.tsx';
import { PrintOnDemand } from '../publish/print/PrintOnDemand.tsx';
import { useActions, useExplorer, useShown, useWords } from '../store/hooks.ts';
import { isTight } from '../ui/narrow.ts';
import { Tooltips } from '../ui/Tooltips.tsx';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import { Notices } from '../views/notices/Notices.tsx';
import { PanelBoundary } from '../views/PanelBoundary.tsx';
import { NothingShown } from '../views/shown/NothingShown.tsx';
import { ShownSummary } from '../views/shown/ShownSummary.tsx';
import styles from './App.module.css';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import {
  about,
  connection,
  details,
  exportFiles,
  fetchLaterParts,
  filters,
  newVersion,
  overview,
  presentation,
  stepPicture,
  tourSide,
} from './laterParts.ts';
import { canBeKept } from './offline/canBeKept.ts';
import { Sheet } from './Sheet.tsx';
import { FiltersTab, SideTab } from './SheetTabs.tsx';
import { SIDE_TITLES, sideOf } from './side.ts';
import { UndoRedo } from './UndoRedo.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useEscape } from './useEscape.ts';
import { useSheets } from './useSheets.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { ViewPart } from './ViewPart.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** `children` is the canvas. It draws; the written views stand in its place. */
export function App({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const { brief } = useActions();
  const selected = useExplorer((state) => state.selected);
  const connect = useExplorer((state) => state.connect);
  const view = useExplorer((state) => state.view);
  const briefing = useExplorer((state) => state.briefing);
  const [aboutOpen, setAboutOpen] = useState(false);
  const [exportOpen, setExportOpen] = useState(false);
  const [folded, setFolded] = useState(isTight);
  const { reasons } = useShown();
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const sheets = useSheets({ filters: left, side: right });
  useEscape(sheets.closeFocused);
  useUndoKeys();
  useDocumentTitle();
  const [allThere, setAllThere] = useState(false);
  useEffect(() => void fetchLaterParts().then(setAllThere), []);

  const presenting = isPresenting(briefing) ? briefing : null;
  // A step has the screen for itself; the picture stays where it is, and lives on.
  const onStage = presenting !== null && !presenting.detour;
  useRootAttribute('data-stage', onStage);
  // Who came by a link to a step has not seen the list of steps, and is led to the app as it is.
  const [cameByLink, setCameByLink] = useState(presenting !== null);
  const side = useExplorer(sideOf);
  const editing = briefing?.kind === 'editing' ? briefing.tour : null;

  return (
    <div
      className={styles.shell}
      data-detour={presenting?.detour === true}
      data-folded={folded}
      data-pictured={PICTURES.some((picture) => picture === view)}
      data-sheet={onStage ? 'none' : (sheets.open ?? 'none')}
    >
      {presenting === null ? null : (
        <PanelBoundary>
          <presentation.Part
            briefing={presenting}
            leaveTo={
              cameByLink && presenting.tour.kind !== 'own' ? null : { kind: 'editing', tour: presenting.tour }
            }
            onLeave={() => setCameByLink(false)}
            Picture={stepPicture.Part}
          />
        </PanelBoundary>
      )}
      {onStage ? null : (
        <>
          <a className={styles.skip} href="#picture">
            {t('app.skip')}
          </a>
          <Header onExport={() => setExportOpen(true)} onAbout={() => setAboutOpen(true)} />
          <ViewSwitch />
        </>
      )}
      <div className={styles.notices}>
        <Notices>
          {/* It asks for the whole app once more, to keep it: only after everything else. */}
          {allThere && canBeKept() ? <newVersion.Part /> : null}
        </Notices>
      </div>
      {onStage ? null : (
        <>
          <div className={styles.summary}>
            <div className={styles.shown}>
              <ShownSummary />
              <ReadingNote on="summary" />
            </div>
            <span className={styles.undo}>
              <UndoRedo />
            </span>
          </div>
          <Sheet
            ref={left}
            name="filters"
            title={t('filters.title')}
            onClose={sheets.close}
            folding={{ folded, count: reasons.length, onFold: setFolded }}
          >
            <PanelBoundary>
              <filters.Part />
            </PanelBoundary>
          </Sheet>
        </>
      )}
      <main className={styles.picture} id="picture" tabIndex={-1} aria-label={t('app.picture')}>
        <PanelBoundary tryAgainOn={view}>
          <ViewPart view={view}>{children}</ViewPart>
        </PanelBoundary>
        <NothingShown />
      </main>
      {onStage ? null : (
        <>
          <Sheet ref={right} name="side" title={t(SIDE_TITLES[side])} onClose={sheets.close}>
            <PanelBoundary tryAgainOn={editing ?? connect ?? selected}>
              {editing !== null ? (
                <tourSide.Part source={editing} />
              ) : connect !== null ? (
                <connection.Part />
              ) : selected === null ? (
                <overview.Part />
              ) : (
                <details.Part />
              )}
            </PanelBoundary>
          </Sheet>
          <FiltersTab ref={sheets.filtersTab} open={sheets.open === 'filters'} onPress={sheets.toggle} />
          <SideTab ref={sheets.sideTab} open={sheets.open === 'side'} onPress={sheets.toggle} />
          <Footer />
        </>
      )}
      <Tooltips />
      <PrintOnDemand />
      {exportOpen ? (
        <PanelBoundary>
          <exportFiles.Part onClose={() => setExportOpen(false)} />
        </PanelBoundary>
      ) : null}
      {aboutOpen ? (
        <PanelBoundary>
          <about.Part
            onTours={() => {
              setAboutOpen(false);
              brief({ kind: 'editing', tour: BUILT_IN });
            }}
            onExport={() => {
              setAboutOpen(false);
              setExportOpen(true);
            }}
            onClose={() => setAboutOpen(false)}
          />
        </PanelBoundary>
      ) : null}
    </div>
  );
}
