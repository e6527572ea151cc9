/** What the page around the picture does not need. */
import { LANGUAGES } from '../i18n/languages.ts';
import { loadWords, withWords } from '../i18n/words.ts';
import { fetchCanvas } from '../map/fetchCanvas.ts';
import { fetchKeysDialog } from '../map/laterKeysDialog.ts';
import { firstPicture } from '../ui/firstPicture.ts';
import { laterPart } from '../ui/laterPart.tsx';
import { fetchSearchPopup } from '../views/search/laterPopup.ts';
import { askedOnPaper, viewOnPaper, withAllWords } from './print/printParts.ts';

/** It is there as soon as it can; everything else waits for what it draws. */
export const canvas = laterPart(fetchCanvas);

export const filters = laterPart(
  async () => (await withWords(import('../views/filters/FiltersPanel.tsx'))).FiltersPanel,
  firstPicture,
);

/** What the side panel holds while nothing is selected. */
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

/** It stands in the picture's place, and is what a page that begins with it waits for. */
export const outline = laterPart(
  async () => (await withWords(import('../views/outline/OutlineView.tsx'))).OutlineView,
);

/** The planner's tables, each in the picture's place. */
export const matrix = laterPart(
  async () => (await withWords(import('../views/matrix/MatrixView.tsx'))).MatrixView,
);

export const overlap = laterPart(
  async () => (await withWords(import('../views/overlap/OverlapView.tsx'))).OverlapView,
);

export const list = laterPart(async () => (await withWords(import('../views/list/ListView.tsx'))).ListView);

export const about = laterPart(
  async () => (await withWords(import('../views/about/AboutDialog.tsx'))).AboutDialog,
);

export const exportFiles = laterPart(
  async () => (await withWords(import('./ExportDialog.tsx'))).ExportDialog,
);

export const pictureChoices = laterPart(
  async () => (await withWords(import('./picture/PictureChoices.tsx'))).PictureChoices,
);

export const newVersion = laterPart(
  async () => (await withWords(import('./offline/NewVersion.tsx'))).NewVersion,
);

/** The parts of a briefing. A tour has its words in every language. */
export const tourPanel = laterPart(
  async () => (await withAllWords(import('../briefing/edit/TourPanel.tsx'))).TourPanel,
);

/** What the app makes of a tour: paper and files. */
export const tourFiles = laterPart(
  async () => (await withAllWords(import('./briefing/TourFiles.tsx'))).TourFiles,
);

/** Stands for as long as a tour is presented, in its detours as well: it has a clock and a window to keep. */
export const presentation = laterPart(
  async () => (await withAllWords(import('../briefing/present/Presentation.tsx'))).Presentation,
);

/** What the presenter's window shows of the steps. */
export const stepPicture = laterPart(async () => {
  const [{ StepPicture }, { fetchSlidePicture }] = await Promise.all([
    withAllWords(import('./briefing/StepPicture.tsx')),
    import('./slideFile.ts'),
  ]);
  await fetchSlidePicture();
  return StepPicture;
});

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
  const parts = [filters, overview, details, connection, matrix, overlap, list, outline, about, exportFiles];
  const briefing = [tourPanel, tourFiles, presentation, stepPicture];
  await Promise.all([
    ...[...parts, ...briefing].map(({ fetchNow }) => fetchNow()),
    fetchKeysDialog(),
    fetchSearchPopup(),
    viewOnPaper.fetchNow(),
    askedOnPaper.fetchNow(),
    newVersion.fetchNow(),
    pictureChoices.fetchNow(),
    ...LANGUAGES.map(loadWords),
  ]);
}
