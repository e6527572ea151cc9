/** What is printed, fetched when the page has time for it. */
import { LANGUAGES } from '../../i18n/languages.ts';
import { loadWords } from '../../i18n/words.ts';
import { laterPart } from '../../ui/laterPart.tsx';

/** A part's code with the words of all languages, which tours and the notes around a sheet are in. */
export async function withAllWords<Code>(code: Promise<Code>): Promise<Code> {
  const [came] = await Promise.all([code, ...LANGUAGES.map(loadWords)]);
  return came;
}

export const viewOnPaper = laterPart(
  async () => (await withAllWords(import('./ViewOnPaper.tsx'))).ViewOnPaper,
);

export const askedOnPaper = laterPart(
  async () => (await withAllWords(import('./AskedOnPaper.tsx'))).AskedOnPaper,
);
