/** A tour's words for the reader, and in which language they are: few write in two. */
import { type Bilingual, wordsOf, writtenIn } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';

export type Said = { readonly text: string; readonly lang: Language };

export function saidIn(words: Bilingual, language: Language): Said {
  return { text: wordsOf(words, language), lang: writtenIn(words, language) };
}
