/** What the first picture does not need. */
import { LANGUAGES } from '../i18n/languages.ts';
import { loadWords, withWords } from '../i18n/words.ts';
import { fetchKeysDialog } from '../map/laterKeysDialog.ts';
import { firstPicture } from '../ui/firstPicture.ts';
import { laterPart } from '../ui/laterPart.tsx';
import { fetchSearchPopup } from '../views/search/laterPopup.ts';

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

export const about = laterPart(async () => {
  const { AboutDialog } = await withWords(import('../views/about/AboutDialog.tsx'));
  return AboutDialog;
});

/** A moment without work is soon enough, and one comes. */
const SOON_MS = 2_000;

/** Fetches them once the page has nothing better to do: a first click should not have to wait. */
export async function fetchLaterParts(): Promise<void> {
  await firstPicture();
  const fetchAll = () => {
    // Who is offline by then has the rest of the page; a click on such a part tries again.
    fetchEveryPart().catch(() => {});
  };
  if (typeof requestIdleCallback === 'undefined') setTimeout(fetchAll, SOON_MS);
  else requestIdleCallback(fetchAll, { timeout: SOON_MS });
}

/** And the other languages. Fails where any of it could not be fetched; the rest comes all the same. */
export async function fetchEveryPart(): Promise<void> {
  const parts = [filters, overview, details, connection, outline, about];
  await Promise.all([
    ...parts.map(({ fetchNow }) => fetchNow()),
    fetchKeysDialog(),
    fetchSearchPopup(),
    ...LANGUAGES.map(loadWords),
  ]);
}
