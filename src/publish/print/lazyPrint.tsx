/** Lazy components of print. They load all translations, which captions require. */
import { withAllWords } from '../../i18n/allWords.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { LoadingSheet } from './LoadingSheet.tsx';

export const viewPrintJob = lazyComponent(
  async () => (await withAllWords(import('./ViewPrintJob.tsx'))).ViewPrintJob,
  undefined,
  <LoadingSheet />,
);
export const sheetPrintJob = lazyComponent(
  async () => (await withAllWords(import('./RequestedSheet.tsx'))).SheetPrintJob,
);
