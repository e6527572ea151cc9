/** What is printed, fetched when the page has time for it. Captions are taken from the notes, in all languages. */
import { withAllWords } from '../../i18n/allWords.ts';
import { laterPart } from '../../ui/laterPart.tsx';

export const viewOnPaper = laterPart(
  async () => (await withAllWords(import('./ViewOnPaper.tsx'))).ViewOnPaper,
);
export const askedOnPaper = laterPart(
  async () => (await withAllWords(import('./AskedSheet.tsx'))).AskedOnPaper,
);
