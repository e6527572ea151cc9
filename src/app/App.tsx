/** The shell: what stands where. On a wide screen three columns, on a narrow one the picture and sheets. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CANVAS_VIEWS } from '../explore/state.ts';
import { BUILT_IN_TOUR, isPresenting } from '../explore/tour/tourSession.ts';
import { HowToReadNote } from '../map/HowToReadNote.tsx';
import { KeysDialog } from '../map/KeysDialog.lazy.ts';
import { showPlan } from '../open/showPlan.ts';
import { PrintOnDemand } from '../publish/print/PrintOnDemand.tsx';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { isTight } from '../ui/breakpoints.ts';
import { Tooltips } from '../ui/Tooltips.tsx';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import { NothingShown } from '../views/shown/NothingShown.tsx';
import { ShownSummary } from '../views/shown/ShownSummary.tsx';
import { ActiveView } from './ActiveView.tsx';
import styles from './App.module.css';
import { DocumentHead } from './DocumentHead.ts';
import { drawerId } from './Drawer.tsx';
import { FiltersTab, SideTab } from './DrawerTabs.tsx';
import { FiltersDrawer } from './FiltersDrawer.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import {
  about,
  exportFiles,
  openPlan,
  preloadWhenIdle,
  presentation,
  spokenChanges,
  stepPicture,
  updateNotice,
} from './lazyComponents.ts';
import { isOfflineSupported } from './offline/isOfflineSupported.ts';
import { SidePanel } from './SidePanel.tsx';
import { SkipLink } from './SkipLink.tsx';
import { UndoRedo } from './UndoRedo.tsx';
import { useDrawers } from './useDrawers.ts';
import { useEscape } from './useEscape.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { ViewHeading } from './ViewHeading.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

type DialogName = 'about' | 'export' | 'keys' | 'open';

/** `children` is the canvas. It draws; the written views stand in its place. */
export function App({ children }: { readonly children: ReactNode }) {
  const { t, language } = useTranslation();
  const { openTour } = useActions();
  const view = useExplorer((state) => state.view);
  const tourSession = useExplorer((state) => state.tourSession);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [dropped, setDropped] = useState<File | null>(null);
  const closeDialog = () => {
    setDialog(null);
    setDropped(null);
  };
  const [folded, setFolded] = useState(isTight);
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const sheets = useDrawers({ filters: left, side: right });
  useEscape(sheets.closeFocused);
  useUndoKeys();
  const [allThere, setAllThere] = useState(false);
  useEffect(() => void preloadWhenIdle().then(setAllThere), []);

  const presenting = isPresenting(tourSession) ? tourSession : null;
  // A step has the screen for itself; the picture stays where it is, and lives on.
  const onStage = presenting !== null && !presenting.detour;
  useRootAttribute('data-stage', onStage);
  useFileDrop((file) => {
    if (onStage) return;
    setDropped(file);
    setDialog('open');
  });
  // Who came by a link to a step has not seen the list of steps, and is led to the app as it is.
  const [cameByLink, setCameByLink] = useState(presenting !== null);

  return (
    <div
      className={styles.shell}
      data-detour={presenting?.detour === true}
      data-folded={folded}
      data-pictured={CANVAS_VIEWS.some((picture) => picture === view)}
      data-sheet={onStage ? 'none' : (sheets.open ?? 'none')}
    >
      {presenting === null ? null : (
        <ErrorBoundary>
          <presentation.Component
            session={presenting}
            leaveTo={
              cameByLink && presenting.tour.kind !== 'own' ? null : { kind: 'editing', tour: presenting.tour }
            }
            onLeave={() => setCameByLink(false)}
            Picture={stepPicture.Component}
          />
        </ErrorBoundary>
      )}
      {onStage ? null : (
        <>
          <SkipLink to="picture">{t('app.skip')}</SkipLink>
          <SkipLink to={drawerId('side')} isWideOnly>
            {t('app.skipToSide')}
          </SkipLink>
          <div className={styles.top}>
            <Header onExport={() => setDialog('export')} onAbout={() => setDialog('about')} />
            <ViewSwitch />
          </div>
        </>
      )}
      <div className={styles.notices}>
        <Notices>
          {/* It asks for the whole app once more, to keep it: only after everything else. */}
          {allThere && isOfflineSupported() ? <updateNotice.Component /> : null}
        </Notices>
      </div>
      {onStage ? null : (
        <>
          <div className={styles.summary}>
            <div className={styles.shown}>
              <ShownSummary />
              <HowToReadNote on="summary" />
            </div>
            <span className={styles.undo}>
              <UndoRedo />
            </span>
          </div>
          <SkipLink to="picture">{t('app.skipFilters')}</SkipLink>
          <FiltersDrawer ref={left} folded={folded} onFold={setFolded} onClose={sheets.close} />
        </>
      )}
      <main className={styles.picture} id="picture" tabIndex={-1} aria-label={t('app.picture')}>
        {onStage ? null : <ViewHeading />}
        <ErrorBoundary resetKey={view}>
          <ActiveView view={view}>{children}</ActiveView>
        </ErrorBoundary>
        <NothingShown />
      </main>
      {onStage ? null : (
        <>
          <SidePanel ref={right} onClose={sheets.close} />
          <FiltersTab ref={sheets.filtersTab} open={sheets.open === 'filters'} onPress={sheets.toggle} />
          <SideTab ref={sheets.sideTab} open={sheets.open === 'side'} onPress={sheets.toggle} />
          <Footer />
        </>
      )}
      <DocumentHead />
      <Tooltips />
      {allThere ? <spokenChanges.Component /> : null}
      <PrintOnDemand />
      {dialog === null ? null : (
        <ErrorBoundary>
          {dialog === 'export' && (
            <exportFiles.Component onOpen={() => setDialog('open')} onClose={closeDialog} />
          )}
          {dialog === 'about' && (
            <about.Component
              onTours={() => {
                closeDialog();
                openTour({ kind: 'editing', tour: BUILT_IN_TOUR });
              }}
              onExport={() => setDialog('export')}
              onOpen={() => setDialog('open')}
              onKeys={() => setDialog('keys')}
              onClose={closeDialog}
            />
          )}
          {dialog === 'open' && (
            <openPlan.Component
              dropped={dropped}
              onPlan={(plan) => showPlan(plan, language)}
              onClose={closeDialog}
            />
          )}
          {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
        </ErrorBoundary>
      )}
    </div>
  );
}
