/** What slides call the things on them, and where their link leads: only a file of slides needs these words. */
import { slideWords as en } from './en/slideWords.ts';
import { slideWords as ja } from './ja/slideWords.ts';
import type { Language } from './languages.ts';

export type SlideWords = { readonly [Name in keyof typeof en]: string };

const words: Readonly<Partial<Record<Language, SlideWords>>> = { ja, en };

export function slideWordsIn(language: Language): SlideWords {
  return words[language] ?? en;
}
