/**
 * The languages of the UI, and where their words are. A further one is its name, its line in `MESSAGE_LOADERS`, and files
 * like `ja.ts` and `ja/lazy.ts`.
 */

import type { lazy as enLater } from './en/lazy.ts';
import type { en } from './en.ts';
import type { FaultPhrases } from './fault.ts';
import type { Sentences } from './sentencesOf.ts';
import type { TableSentences } from './tableSentences.ts';

/** What each language calls itself. */
export const LANGUAGE_NAMES = { ja: '日本語', en: 'English' } as const satisfies Readonly<
  Record<string, string>
>;

/** BCP 47, as in `<html lang>` and in the plan's texts. */
export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES).filter(isLanguage);

/** The messages that the first picture and the page around it need: what `en` has, each language must have. */
export type FirstMessages = { readonly [Key in keyof typeof en]: string };
/** What the parts that come later say. */
export type LazyMessages = {
  readonly messages: { readonly [Key in keyof (typeof enLater)['messages']]: string };
  readonly sentences: Sentences;
  /** The sentences of the planner's views. */
  readonly tableSentences: TableSentences;
  readonly fault: FaultPhrases;
};
export type MessageKey = keyof FirstMessages | keyof LazyMessages['messages'];

type MessageLoaders = {
  readonly first: () => Promise<FirstMessages>;
  readonly lazy: () => Promise<LazyMessages>;
};

/** A reader of one language need not load the other. What has been fetched is not fetched again. */
export const MESSAGE_LOADERS: Readonly<Record<Language, MessageLoaders>> = {
  ja: {
    first: async () => (await import('./ja.ts')).ja,
    lazy: async () => (await import('./ja/lazy.ts')).lazy,
  },
  en: {
    first: async () => (await import('./en.ts')).en,
    lazy: async () => (await import('./en/lazy.ts')).lazy,
  },
};

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGE_NAMES, code);
}

/** The first of `wanted` (BCP 47 tags, best first) that there is, by its primary subtag; else Japanese. */
export function negotiateLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'ja';
}
