/** What the page around the picture does not need. */
import { LANGUAGES } from '../i18n/languages.ts';
import { loadWords, withWords } from '../i18n/words.ts';
import { fetchCanvas } from '../map/fetchCanvas.ts';
import { fetchKeysDialog } from '../map/laterKeysDialog.ts';
import { pictureChoices } from '../publish/picture/PictureMenu.tsx';
import { askedOnPaper, viewOnPaper } from '../publish/print/printParts.ts';
import { firstPicture } from '../ui/firstPicture.ts';
import { laterPart } from '../ui/laterPart.tsx';
import { fetchSearchPopup } from '../views/search/laterPopup.ts';

/** It is there as soon as it can; everything else waits for what it draws. */
export const canvas = laterPart(fetchCanvas);

export const filters = laterPart(async () => {
  const { FiltersPanel } = await withWords(import('../views/filters/FiltersPanel.tsx'));
  return FiltersPanel;
}, firstPicture);

/** What the side panel holds while nothing is selected. */
export const overview = laterPart(async () => {
  const { Overview } = await withWords(import('./Overview.tsx'));
  return Overview;
}, firstPicture);

export const details = laterPart(async () => {
  const { DetailsPanel } = await withWords(import('../views/details/DetailsPanel.tsx'));
  return DetailsPanel;
}, firstPicture);

export const connection = laterPart(async () => {
  const { ConnectionPanel } = await withWords(import('../views/connection/ConnectionPanel.tsx'));
  return ConnectionPanel;
}, firstPicture);

/** It stands in the picture's place, and is what a page that begins with it waits for. */
export const outline = laterPart(async () => {
  const { OutlineView } = await withWords(import('../views/outline/OutlineView.tsx'));
  return OutlineView;
});

/** The planner's tables, each in the picture's place. */
export const matrix = laterPart(async () => {
  const { MatrixView } = await withWords(import('../views/matrix/MatrixView.tsx'));
  return MatrixView;
});

export const overlap = laterPart(async () => {
  const { OverlapView } = await withWords(import('../views/overlap/OverlapView.tsx'));
  return OverlapView;
});

export const list = laterPart(async () => {
  const { ListView } = await withWords(import('../views/list/ListView.tsx'));
  return ListView;
});

export const about = laterPart(async () => {
  const { AboutDialog } = await withWords(import('../views/about/AboutDialog.tsx'));
  return AboutDialog;
});

export const exportFiles = laterPart(async () => {
  const { ExportDialog } = await withWords(import('../publish/files/ExportDialog.tsx'));
  return ExportDialog;
});

export const newVersion = laterPart(async () => {
  const { NewVersion } = await withWords(import('./offline/NewVersion.tsx'));
  return NewVersion;
});

/** The parts of a briefing. A tour has its words in every language. */
const withAllWords = async <Code>(code: Promise<Code>): Promise<Code> => {
  const [came] = await Promise.all([withWords(code), ...LANGUAGES.map(loadWords)]);
  return came;
};

export const tourPanel = laterPart(async () => {
  const { TourPanel } = await withAllWords(import('../briefing/edit/TourPanel.tsx'));
  return TourPanel;
});

/** What the app makes of a tour: paper and files. */
export const tourFiles = laterPart(async () => {
  const { TourFiles } = await withAllWords(import('../publish/handout/TourFiles.tsx'));
  return TourFiles;
});

/** Stands for as long as a tour is presented, in its detours as well: it has a clock and a window to keep. */
export const presentation = laterPart(async () => {
  const { Presentation } = await withAllWords(import('../briefing/present/Presentation.tsx'));
  return Presentation;
});

/** What the presenter's window shows of the steps. */
export const stepPicture = laterPart(async () => {
  const [{ StepPicture }, { fetchSlidePicture }] = await Promise.all([
    withAllWords(import('../publish/slides/StepPicture.tsx')),
    import('../publish/slides/slideFile.ts'),
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
