/** The shell: what stands where. On a wide screen three columns, on a narrow one the picture and sheets. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useExplorer, useWords } from '../store/hooks.ts';
import { isTight } from '../ui/narrow.ts';
import { Notices } from '../views/notices/Notices.tsx';
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
} from './laterParts.ts';
import { canBeKept } from './offline/canBeKept.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import { PrintOnDemand } from './print/PrintOnDemand.tsx';
import { Sheet } from './Sheet.tsx';
import { FiltersTab, SideTab } from './SheetTabs.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useEscape } from './useEscape.ts';
import { useSheets } from './useSheets.ts';
import { ViewPart } from './ViewPart.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** `children` is the canvas. It draws; the written views stand in its place. */
export function App({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const selected = useExplorer((state) => state.selected);
  const connect = useExplorer((state) => state.connect);
  const view = useExplorer((state) => state.view);
  const [aboutOpen, setAboutOpen] = useState(false);
  const [exportOpen, setExportOpen] = useState(false);
  const [folded, setFolded] = useState(isTight);
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const sheets = useSheets({ filters: left, side: right });
  useEscape(sheets.closeFocused);
  useDocumentTitle();
  const [allThere, setAllThere] = useState(false);
  useEffect(() => void fetchLaterParts().then(() => setAllThere(true)), []);

  return (
    <div className={styles.shell} data-folded={folded} data-sheet={sheets.open ?? 'none'}>
      <a className={styles.skip} href="#picture">
        {t('app.skip')}
      </a>
      <Header onExport={() => setExportOpen(true)} onAbout={() => setAboutOpen(true)} />
      <ViewSwitch />
      <div className={styles.notices}>
        <Notices />
        {/* It asks for the whole app once more, to keep it: only after everything else. */}
        {allThere && canBeKept() ? <newVersion.Part /> : null}
      </div>
      <div className={styles.summary}>
        <ShownSummary />
      </div>
      <Sheet
        ref={left}
        name="filters"
        title={t('filters.title')}
        onClose={sheets.close}
        folding={{ folded, onFold: setFolded }}
      >
        <PanelBoundary>
          <filters.Part />
        </PanelBoundary>
      </Sheet>
      <main className={styles.picture} id="picture" tabIndex={-1} aria-label={t('app.picture')}>
        <PanelBoundary tryAgainOn={view}>
          <ViewPart view={view}>{children}</ViewPart>
        </PanelBoundary>
        <NothingShown />
      </main>
      <Sheet
        ref={right}
        name="side"
        title={t(connect !== null ? 'connection.title' : selected === null ? 'app.ranking' : 'app.details')}
        onClose={sheets.close}
      >
        {connect !== null ? (
          <PanelBoundary tryAgainOn={connect}>
            <connection.Part />
          </PanelBoundary>
        ) : selected === null ? (
          <PanelBoundary>
            <overview.Part />
          </PanelBoundary>
        ) : (
          <PanelBoundary tryAgainOn={selected}>
            <details.Part />
          </PanelBoundary>
        )}
      </Sheet>
      <FiltersTab ref={sheets.filtersTab} open={sheets.open === 'filters'} onPress={sheets.toggle} />
      <SideTab ref={sheets.sideTab} open={sheets.open === 'side'} onPress={sheets.toggle} />
      <Footer />
      <PrintOnDemand />
      {exportOpen ? (
        <PanelBoundary>
          <exportFiles.Part onClose={() => setExportOpen(false)} />
        </PanelBoundary>
      ) : null}
      {aboutOpen ? (
        <PanelBoundary>
          <about.Part
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
