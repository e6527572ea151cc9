/**
 * The one use of the translation library: UI messages by typed key. Plan text never passes through it. Words
 * are fetched: those of the first picture before it, the rest with the parts that say them.
 */
import { createInstance } from 'i18next';
import type { PlanFault } from '../plan/problem.ts';
import type { DeskSentences } from './deskSentence.ts';
import { LANGUAGES, type Language, type LaterWords, type MessageKey, WORDS } from './languages.ts';
import { numberText, percentText } from './numberText.ts';
import type { Sentences } from './sentence.ts';

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** All that one language says. */
export type Words = {
  readonly language: Language;
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** A share, 0–1, as whole per cent. */
  readonly percent: (share: number) => string;
  /** Of the later words, and to be asked for where those have come. */
  readonly sentences: Sentences;
  /** The same of the planner's views. */
  readonly desk: DeskSentences;
  readonly fault: (fault: PlanFault) => string;
};

const MESSAGES = 'messages';
const library = createInstance({
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
library.init();

const begun = new Set<Language>();
const complete = new Map<Language, LaterWords>();

/** Fetches what {@link wordsIn} cannot do without. Rejects if it does not come; a further try may succeed. */
export async function loadFirstWords(language: Language): Promise<void> {
  if (begun.has(language)) return;
  library.addResourceBundle(language, MESSAGES, await WORDS[language].first());
  begun.add(language);
}

/** Fetches all words of a language. */
export async function loadWords(language: Language): Promise<void> {
  if (complete.has(language)) return;
  const [later] = await Promise.all([WORDS[language].later(), loadFirstWords(language)]);
  library.addResourceBundle(language, MESSAGES, later.messages);
  complete.set(language, later);
}

/** Whether all words of a language are there. */
export function hasWords(language: Language): boolean {
  return complete.has(language);
}

/** A part's code together with what it says, in every language that is in use. */
export async function withWords<Code>(code: Promise<Code>): Promise<Code> {
  const [came] = await Promise.all([code, ...[...begun].map(loadWords)]);
  return came;
}

const byLanguage = new Map<Language, Words>();

/** Of a language whose first words have come. */
export function wordsIn(language: Language): Words {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  if (!begun.has(language)) throw new RangeError(`The words of ${language} have not come`);
  const words = wordsOf(language);
  byLanguage.set(language, words);
  return words;
}

function wordsOf(language: Language): Words {
  const translate = library.getFixedT(language);
  const later = (): LaterWords => {
    const words = complete.get(language);
    if (words === undefined) throw new RangeError(`Not all words of ${language} have come`);
    return words;
  };
  return {
    language,
    t: (key, values) => translate(key, { ...values }),
    number: (value) => numberText(language, value),
    percent: (share) => percentText(language, share),
    get sentences() {
      return later().sentences;
    },
    get desk() {
      return later().desk;
    },
    fault: (fault) => later().fault(fault),
  };
}
