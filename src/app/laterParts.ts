/** What the first picture does not need. */
import { laterPart } from '../ui/laterPart.tsx';

export const details = laterPart(async () => {
  const { DetailsPanel } = await import('../views/details/DetailsPanel.tsx');
  return DetailsPanel;
});

export const about = laterPart(async () => {
  const { AboutDialog } = await import('../views/about/AboutDialog.tsx');
  return AboutDialog;
});

/** A moment without work is soon enough, and one comes. */
const SOON_MS = 2_000;

/** Fetches them once the page has nothing better to do: a first click should not have to wait. */
export function fetchLaterParts(): void {
  const fetchAll = () => {
    // Who is offline by then has the rest of the page; a click on such a part tries again.
    for (const part of [details, about]) part.fetchNow().catch(() => {});
  };
  if (typeof requestIdleCallback === 'undefined') setTimeout(fetchAll, SOON_MS);
  else requestIdleCallback(fetchAll, { timeout: SOON_MS });
}
