/**
 * The languages of the UI and the loaders of their messages. To add one, add its name, its entry in `MESSAGE_LOADERS`,
 * and files like `ja.ts` and `ja/lazy.ts`.
 */
import type { lazy as enLazy } from './en/lazy.ts';
import type { en } from './en.ts';
import type { FaultPhrases } from './fault.ts';
import type { Sentences } from './sentencesOf.ts';
import type { TableSentences } from './tableSentences.ts';

/** The name of each language in itself. */
export const LANGUAGE_NAMES = { ja: '日本語', en: 'English' } as const satisfies Readonly<
  Record<string, string>
>;

/** A BCP 47 tag, as in `<html lang>` and in the texts of plans. */
export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES).filter(isLanguage);

/** The messages that the first render needs; each language must have all keys of `en`. */
export type FirstMessages = { readonly [Key in keyof typeof en]: string };
/** The messages and sentences of lazily loaded components. */
export type LazyMessages = {
  readonly messages: { readonly [Key in keyof (typeof enLazy)['messages']]: string };
  readonly sentences: Sentences;
  /** The sentences of the table views. */
  readonly tableSentences: TableSentences;
  readonly fault: FaultPhrases;
};
export type MessageKey = keyof FirstMessages | keyof LazyMessages['messages'];

type MessageLoaders = {
  readonly first: () => Promise<FirstMessages>;
  readonly lazy: () => Promise<LazyMessages>;
};

/** Dynamic imports, so that a reader of one language need not load the others. */
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

/** The supported language of a BCP 47 tag, by its primary subtag: English for en-US. Null for none. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return isLanguage(primary) ? primary : null;
}

/** The first supported language of `preferred` (BCP 47 tags, best first), by primary subtag; else Japanese. */
export function negotiateLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languageOf(tag);
    if (language !== null) return language;
  }
  return 'ja';
}
