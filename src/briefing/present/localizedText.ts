/** Text of a tour with its actual language; most authors write only one. */
import { type Bilingual, tourText, tourTextLanguage } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';

export type LocalizedText = { readonly text: string; readonly lang: Language };

export function localizedText(words: Bilingual, language: Language): LocalizedText {
  return { text: tourText(words, language), lang: tourTextLanguage(words, language) };
}
