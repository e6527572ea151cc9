/** The texts of slides: the names of shapes and the link to the app. Loaded with the slide export only. */
import { slideWords as en } from './en/slideWords.ts';
import { slideWords as ja } from './ja/slideWords.ts';
import type { Language } from './languages.ts';

export type SlideWords = { readonly [Name in keyof typeof en]: string };

const words: Readonly<Partial<Record<Language, SlideWords>>> = { ja, en };

export function slideWordsIn(language: Language): SlideWords {
  return words[language] ?? en;
}
