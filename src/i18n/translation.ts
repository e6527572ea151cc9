/**
 * The one use of the translation library: UI messages by typed key. Plan text never passes through it. Words
 * are fetched: those of the first picture before it, the rest with the parts that say them.
 */
import { createInstance } from 'i18next';
import type { PlanFault } from '../plan/problem.ts';
import { faultText } from './fault.ts';
import { formatNumber, percentText } from './formatNumber.ts';
import {
  LANGUAGES,
  type Language,
  type LazyMessages,
  MESSAGE_LOADERS,
  type MessageKey,
} from './languages.ts';
import type { Sentences } from './sentencesOf.ts';
import type { TableSentences } from './tableSentences.ts';

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** All that one language says. */
export type Translation = {
  readonly language: Language;
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** A share, 0–1, as whole per cent. */
  readonly percent: (share: number) => string;
  /** Of the later words, and to be asked for where those have come. */
  readonly sentences: Sentences;
  /** The same of the planner's views. */
  readonly tableSentences: TableSentences;
  readonly fault: (fault: PlanFault) => string;
};

const MESSAGES = 'messages';
const i18next = createInstance({
  supportedLngs: LANGUAGES,
  ns: [MESSAGES],
  defaultNS: MESSAGES,
  resources: {},
  fallbackLng: false,
  // Keys are flat and may hold any sign; values go into React, which escapes by itself.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
});
i18next.init();

const begun = new Set<Language>();
const complete = new Map<Language, LazyMessages>();

/** Fetches what {@link translationFor} cannot do without. Rejects if it does not come; a further try may succeed. */
export async function loadFirstMessages(language: Language): Promise<void> {
  if (begun.has(language)) return;
  i18next.addResourceBundle(language, MESSAGES, await MESSAGE_LOADERS[language].first());
  begun.add(language);
}

/** Fetches all words of a language. */
export async function loadTranslation(language: Language): Promise<void> {
  if (complete.has(language)) return;
  const [lazy] = await Promise.all([MESSAGE_LOADERS[language].lazy(), loadFirstMessages(language)]);
  i18next.addResourceBundle(language, MESSAGES, lazy.messages);
  complete.set(language, lazy);
}

/** Whether all words of a language are there. */
export function isTranslationLoaded(language: Language): boolean {
  return complete.has(language);
}

/** A part's code together with what it says, in every language that is in use. */
export async function withTranslation<Code>(code: Promise<Code>): Promise<Code> {
  const [came] = await Promise.all([code, ...[...begun].map(loadTranslation)]);
  return came;
}

const byLanguage = new Map<Language, Translation>();

/** Of a language whose first words have come. */
export function translationFor(language: Language): Translation {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  if (!begun.has(language)) throw new RangeError(`The words of ${language} have not come`);
  const words = createTranslation(language);
  byLanguage.set(language, words);
  return words;
}

function createTranslation(language: Language): Translation {
  const translate = i18next.getFixedT(language);
  const later = (): LazyMessages => {
    const words = complete.get(language);
    if (words === undefined) throw new RangeError(`Not all words of ${language} have come`);
    return words;
  };
  return {
    language,
    t: (key, values) => translate(key, { ...values }),
    number: (value) => formatNumber(language, value),
    percent: (share) => percentText(language, share),
    get sentences() {
      return later().sentences;
    },
    get tableSentences() {
      return later().tableSentences;
    },
    fault: (fault) => faultText(later().fault, fault),
  };
}
