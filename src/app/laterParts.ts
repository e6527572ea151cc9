/** The parts of the page that are loaded after the first picture, each with its words: one table of them all. */
import { loadAllWords, withAllWords } from '../i18n/allWords.ts';
import { withWords } from '../i18n/words.ts';
import { fetchKeysDialog } from '../map/laterKeysDialog.ts';
import { pictureChoices } from '../publish/picture/PictureMenu.tsx';
import { askedOnPaper, viewOnPaper } from '../publish/print/printParts.ts';
import { firstPicture } from '../ui/firstPicture.ts';
import { laterPart } from '../ui/laterPart.tsx';
import { fetchSearchPopup } from '../views/search/laterPopup.ts';

/** It is there as soon as it can, with its large library; everything else waits for what it draws. */
export const canvas = laterPart(async () => (await import('../map/Canvas.tsx')).Canvas);

/** The views that stand in the place of the canvas; a page that begins with one waits for it. */
export const views = {
  matrix: laterPart(async () => (await withWords(import('../views/matrix/MatrixView.tsx'))).MatrixView),
  overlap: laterPart(async () => (await withWords(import('../views/overlap/OverlapView.tsx'))).OverlapView),
  list: laterPart(async () => (await withWords(import('../views/list/ListView.tsx'))).ListView),
  outline: laterPart(async () => (await withWords(import('../views/outline/OutlineView.tsx'))).OutlineView),
};

/** The panels beside the picture, which wait until it stands. */
export const filters = laterPart(
  async () => (await withWords(import('../views/filters/FiltersPanel.tsx'))).FiltersPanel,
  firstPicture,
);
export const overview = laterPart(
  async () => (await withWords(import('./Overview.tsx'))).Overview,
  firstPicture,
);
export const details = laterPart(
  async () => (await withWords(import('../views/details/DetailsPanel.tsx'))).DetailsPanel,
  firstPicture,
);
export const connection = laterPart(
  async () => (await withWords(import('../views/connection/ConnectionPanel.tsx'))).ConnectionPanel,
  firstPicture,
);

export const about = laterPart(
  async () => (await withWords(import('../views/about/AboutDialog.tsx'))).AboutDialog,
);
export const exportFiles = laterPart(
  async () => (await withWords(import('../publish/files/ExportDialog.tsx'))).ExportDialog,
);
export const newVersion = laterPart(
  async () => (await withWords(import('./offline/NewVersion.tsx'))).NewVersion,
);

/** Of tours, which have their words in every language. */
export const tourSide = laterPart(
  async () => (await withAllWords(import('../publish/TourSide.tsx'))).TourSide,
);
/** Stands for as long as a tour is presented, in its detours as well: it has a clock and a window to keep. */
export const presentation = laterPart(
  async () => (await withAllWords(import('../briefing/present/Presentation.tsx'))).Presentation,
);
/** What the presenter's window shows of the steps. */
export const stepPicture = laterPart(
  async () => (await withAllWords(import('../publish/slides/StepPicture.tsx'))).StepPicture,
);

/** A moment without work is soon enough, and one comes. */
const SOON_MS = 2_000;

/**
 * Fetches them once the page has nothing better to do: a first click should not have to wait. Says whether all came.
 */
export async function fetchLaterParts(): Promise<boolean> {
  await firstPicture();
  await new Promise<void>((idle) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(idle, SOON_MS);
    else requestIdleCallback(() => idle(), { timeout: SOON_MS });
  });
  // Who is offline by then has the rest of the page; a click on such a part tries again.
  return await fetchEveryPart().then(
    () => true,
    () => false,
  );
}

/** And the other languages. Fails where any of it could not be fetched; the rest comes all the same. */
export async function fetchEveryPart(): Promise<void> {
  const panels = [filters, overview, details, connection, about, exportFiles, newVersion];
  const tours = [tourSide, presentation, stepPicture];
  const published = [viewOnPaper, askedOnPaper, pictureChoices];
  await Promise.all([
    ...[...Object.values(views), ...panels, ...tours, ...published].map(({ fetchNow }) => fetchNow()),
    fetchKeysDialog(),
    fetchSearchPopup(),
    loadAllWords(),
  ]);
}
