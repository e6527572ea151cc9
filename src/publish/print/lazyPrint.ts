/** What is printed, fetched when the page has time for it. Captions are taken from the notes, in all languages. */
import { withAllWords } from '../../i18n/allWords.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';

export const viewPrintJob = lazyComponent(
  async () => (await withAllWords(import('./ViewPrintJob.tsx'))).ViewPrintJob,
);
export const sheetPrintJob = lazyComponent(
  async () => (await withAllWords(import('./RequestedSheet.tsx'))).SheetPrintJob,
);
