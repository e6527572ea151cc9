/**
 * The languages of the UI, and where their words are. A further one is its name, its line in `WORDS`, and files
 * like `ja.ts` and `ja/later.ts`.
 */

import type { DeskSentences } from './deskSentence.ts';
import type { later as enLater } from './en/later.ts';
import type { en } from './en.ts';
import type { FaultPhrases } from './fault.ts';
import type { Sentences } from './sentencesOf.ts';

/** What each language calls itself. */
export const OWN_NAMES = { ja: '日本語', en: 'English' } as const satisfies Readonly<Record<string, string>>;

/** BCP 47, as in `<html lang>` and in the plan's texts. */
export type Language = keyof typeof OWN_NAMES;
export const LANGUAGES = Object.keys(OWN_NAMES).filter(isLanguage);

/** The messages that the first picture and the page around it need: what `en` has, each language must have. */
export type FirstMessages = { readonly [Key in keyof typeof en]: string };
/** What the parts that come later say. */
export type LaterWords = {
  readonly messages: { readonly [Key in keyof (typeof enLater)['messages']]: string };
  readonly sentences: Sentences;
  /** The sentences of the planner's views. */
  readonly desk: DeskSentences;
  readonly fault: FaultPhrases;
};
export type MessageKey = keyof FirstMessages | keyof LaterWords['messages'];

type WordFiles = {
  readonly first: () => Promise<FirstMessages>;
  readonly later: () => Promise<LaterWords>;
};

/** A reader of one language need not load the other. What has been fetched is not fetched again. */
export const WORDS: Readonly<Record<Language, WordFiles>> = {
  ja: {
    first: async () => (await import('./ja.ts')).ja,
    later: async () => (await import('./ja/later.ts')).later,
  },
  en: {
    first: async () => (await import('./en.ts')).en,
    later: async () => (await import('./en/later.ts')).later,
  },
};

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(OWN_NAMES, code);
}

/** The first of `wanted` (BCP 47 tags, best first) that there is, by its primary subtag; else Japanese. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'ja';
}
