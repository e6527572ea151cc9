/** A tour's words for the reader, and in which language they are: few write in two. */
import { type Bilingual, tourText, tourTextLanguage } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';

export type LocalizedText = { readonly text: string; readonly lang: Language };

export function localizedText(words: Bilingual, language: Language): LocalizedText {
  return { text: tourText(words, language), lang: tourTextLanguage(words, language) };
}
