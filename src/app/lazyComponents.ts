/** All components that load after the first render, each with its translations. */
import { loadAllWords, withAllWords } from '../i18n/allWords.ts';
import { withTranslation } from '../i18n/translation.ts';
import { preloadKeysDialog } from '../map/KeysDialog.lazy.ts';
import { pictureMenuList } from '../publish/picture/PictureMenu.tsx';
import { sheetPrintJob, viewPrintJob } from '../publish/print/lazyPrint.tsx';
import { lazyComponent } from '../ui/lazyComponent.tsx';
import { whenFirstRendered } from '../ui/whenFirstRendered.ts';
import { preloadSearchPopup } from '../views/search/SearchPopup.lazy.ts';

/** Loads at once because its library is large; all other components wait for it. */
export const canvas = lazyComponent(async () => (await import('../map/Canvas.tsx')).Canvas);

/** Views that replace the canvas. A page that starts with one of them waits for it. */
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

/** Panels beside the picture; they load after the first render. */
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

/** Speaks: nothing of it is seen. */
export const spokenChanges = lazyComponent(
  async () => (await withTranslation(import('../views/spoken/SpokenChanges.tsx'))).SpokenChanges,
);

export const about = lazyComponent(
  async () => (await withTranslation(import('../views/about/AboutDialog.tsx'))).AboutDialog,
);
export const exportFiles = lazyComponent(
  async () => (await withTranslation(import('../publish/files/ExportDialog.tsx'))).ExportDialog,
);
export const openPlan = lazyComponent(
  async () => (await withTranslation(import('../open/OpenDialog.tsx'))).OpenDialog,
);
export const updateNotice = lazyComponent(
  async () => (await withTranslation(import('./offline/UpdateNotice.tsx'))).UpdateNotice,
);

/** Tour components need the translations of every language. */
export const tourSide = lazyComponent(
  async () => (await withAllWords(import('../publish/TourSide.tsx'))).TourSide,
);
/** Mounted while a tour is presented, detours included, because it owns the clock and the presenter's window. */
export const presentation = lazyComponent(
  async () => (await withAllWords(import('../briefing/present/Presentation.tsx'))).Presentation,
);
/** Draws the steps in the presenter's window. */
export const stepPicture = lazyComponent(
  async () => (await withAllWords(import('../publish/slides/StepPicture.tsx'))).StepPicture,
);

/** Upper limit of the wait for an idle moment. */
const PRELOAD_DELAY_MS = 2_000;

/**
 * Preloads all components once the page is idle, so that a first click need not wait. Resolves to whether all
 * of them loaded.
 */
export async function preloadWhenIdle(): Promise<boolean> {
  await whenFirstRendered();
  await new Promise<void>((idle) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(idle, PRELOAD_DELAY_MS);
    else requestIdleCallback(() => idle(), { timeout: PRELOAD_DELAY_MS });
  });
  // A user who went offline keeps the loaded parts; a click on a missing one retries.
  return await preloadAll().then(
    () => true,
    () => false,
  );
}

/** Preloads all components and languages. Rejects if one fails to load; the others still load. */
export async function preloadAll(): Promise<void> {
  const panels = [
    filters,
    overview,
    details,
    connection,
    spokenChanges,
    about,
    exportFiles,
    openPlan,
    updateNotice,
  ];
  const tours = [tourSide, presentation, stepPicture];
  const published = [viewPrintJob, sheetPrintJob, pictureMenuList];
  await Promise.all([
    ...[...Object.values(views), ...panels, ...tours, ...published].map(({ preload }) => preload()),
    preloadKeysDialog(),
    preloadSearchPopup(),
    loadAllWords(),
  ]);
}
