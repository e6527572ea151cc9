/** What is printed, fetched when the page has time for it. */
import { LANGUAGES } from '../../i18n/languages.ts';
import { loadWords } from '../../i18n/words.ts';
import { laterPart } from '../../ui/laterPart.tsx';

/** What is around a sheet is taken from the notes of files, which are in all languages. */
async function withAllWords<Code>(code: Promise<Code>): Promise<Code> {
  const [came] = await Promise.all([code, ...LANGUAGES.map(loadWords)]);
  return came;
}

export const viewOnPaper = laterPart(async () => {
  const { ViewOnPaper } = await withAllWords(import('./ViewOnPaper.tsx'));
  return ViewOnPaper;
});

export const askedOnPaper = laterPart(async () => {
  const { AskedOnPaper } = await withAllWords(import('./AskedOnPaper.tsx'));
  return AskedOnPaper;
});
