/** The parts of the page that are loaded after the first picture, each with its words: one table of them all. */
import { loadAllWords, withAllWords } from '../i18n/allWords.ts';
import { withTranslation } from '../i18n/translation.ts';
import { preloadKeysDialog } from '../map/KeysDialog.lazy.ts';
import { pictureMenuList } from '../publish/picture/PictureMenu.tsx';
import { sheetPrintJob, viewPrintJob } from '../publish/print/lazyPrint.ts';
import { lazyComponent } from '../ui/lazyComponent.tsx';
import { whenFirstRendered } from '../ui/whenFirstRendered.ts';
import { preloadSearchPopup } from '../views/search/SearchPopup.lazy.ts';

/** It is there as soon as it can, with its large library; everything else waits for what it draws. */
export const canvas = lazyComponent(async () => (await import('../map/Canvas.tsx')).Canvas);

/** The views that stand in the place of the canvas; a page that begins with one waits for it. */
export const views = {
  matrix: lazyComponent(
    async () => (await withTranslation(import('../views/matrix/MatrixView.tsx'))).MatrixView,
  ),
  overlap: lazyComponent(
    async () => (await withTranslation(import('../views/overlap/OverlapView.tsx'))).OverlapView,
  ),
  list: lazyComponent(async () => (await withTranslation(import('../views/list/ListView.tsx'))).ListView),
  outline: lazyComponent(
    async () => (await withTranslation(import('../views/outline/OutlineView.tsx'))).OutlineView,
  ),
};

/** The panels beside the picture, which wait until it stands. */
export const filters = lazyComponent(
  async () => (await withTranslation(import('../views/filters/FiltersPanel.tsx'))).FiltersPanel,
  whenFirstRendered,
);
export const overview = lazyComponent(
  async () => (await withTranslation(import('./Overview.tsx'))).Overview,
  whenFirstRendered,
);
export const details = lazyComponent(
  async () => (await withTranslation(import('../views/details/DetailsPanel.tsx'))).DetailsPanel,
  whenFirstRendered,
);
export const connection = lazyComponent(
  async () => (await withTranslation(import('../views/connection/ConnectionPanel.tsx'))).ConnectionPanel,
  whenFirstRendered,
);

export const about = lazyComponent(
  async () => (await withTranslation(import('../views/about/AboutDialog.tsx'))).AboutDialog,
);
export const exportFiles = lazyComponent(
  async () => (await withTranslation(import('../publish/files/ExportDialog.tsx'))).ExportDialog,
);
export const updateNotice = lazyComponent(
  async () => (await withTranslation(import('./offline/UpdateNotice.tsx'))).UpdateNotice,
);

/** Of tours, which have their words in every language. */
export const tourSide = lazyComponent(
  async () => (await withAllWords(import('../publish/TourSide.tsx'))).TourSide,
);
/** Stands for as long as a tour is presented, in its detours as well: it has a clock and a window to keep. */
export const presentation = lazyComponent(
  async () => (await withAllWords(import('../briefing/present/Presentation.tsx'))).Presentation,
);
/** What the presenter's window shows of the steps. */
export const stepPicture = lazyComponent(
  async () => (await withAllWords(import('../publish/slides/StepPicture.tsx'))).StepPicture,
);

/** A moment without work is soon enough, and one comes. */
const PRELOAD_DELAY_MS = 2_000;

/**
 * Fetches them once the page has nothing better to do: a first click should not have to wait. Says whether all came.
 */
export async function preloadWhenIdle(): Promise<boolean> {
  await whenFirstRendered();
  await new Promise<void>((idle) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(idle, PRELOAD_DELAY_MS);
    else requestIdleCallback(() => idle(), { timeout: PRELOAD_DELAY_MS });
  });
  // Who is offline by then has the rest of the page; a click on such a part tries again.
  return await preloadAll().then(
    () => true,
    () => false,
  );
}

/** And the other languages. Fails where any of it could not be fetched; the rest comes all the same. */
export async function preloadAll(): Promise<void> {
  const panels = [filters, overview, details, connection, about, exportFiles, updateNotice];
  const tours = [tourSide, presentation, stepPicture];
  const published = [viewPrintJob, sheetPrintJob, pictureMenuList];
  await Promise.all([
    ...[...Object.values(views), ...panels, ...tours, ...published].map(({ preload }) => preload()),
    preloadKeysDialog(),
    preloadSearchPopup(),
    loadAllWords(),
  ]);
}
