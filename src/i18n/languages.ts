/** The languages of the UI. A further one is one more file like `ja.ts`, and its line here. */
import type { PlanFault } from '../plan/problem.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Sentences } from './sentence.ts';

/** Every message that the UI has, by key: what `en` has, each other language must have. */
export type Messages = { readonly [Key in keyof (typeof en)['messages']]: string };

export type LanguageFile = {
  /** BCP 47, as in `<html lang>` and in the plan's texts. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly messages: Messages;
  readonly sentences: Sentences;
  /** One line that says what is wrong and what to do about it. */
  readonly fault: (fault: PlanFault) => string;
};

const files = { ja, en } satisfies Record<string, LanguageFile>;

export type Language = keyof typeof files;
export type MessageKey = keyof Messages & string;

export const LANGUAGES = Object.keys(files).filter(isLanguage);

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(files, code);
}

export function languageFile(language: Language): LanguageFile {
  return files[language];
}
