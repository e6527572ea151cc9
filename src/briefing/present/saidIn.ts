/** A tour's words for the reader, and in which language they are: few write in two. */
import { type Bilingual, wordsOf } from '../../explore/tour/tour.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';

export type Said = { readonly text: string; readonly lang: Language };

export function saidIn(words: Bilingual, language: Language): Said {
  const text = wordsOf(words, language);
  const lang = LANGUAGES.find((one) => words[one] === text) ?? language;
  return { text, lang: words[language] === text ? language : lang };
}
