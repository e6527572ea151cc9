/** Lazy components of print. They load all translations, which captions require. */
import { withAllWords } from '../../i18n/allWords.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';

export const viewPrintJob = lazyComponent(
  async () => (await withAllWords(import('./ViewPrintJob.tsx'))).ViewPrintJob,
);
export const sheetPrintJob = lazyComponent(
  async () => (await withAllWords(import('./RequestedSheet.tsx'))).SheetPrintJob,
);
