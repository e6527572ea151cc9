/** The one use of the translation library: UI messages by typed key. Plan text never passes through it. */
import { createInstance } from 'i18next';
import type { PlanFault } from '../plan/problem.ts';
import { isLanguage, LANGUAGES, type Language, languageFile, type MessageKey } from './languages.ts';
import type { Sentences } from './sentence.ts';

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** All that one language says. */
export type Words = {
  readonly language: Language;
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** A share, 0–1, as whole per cent. */
  readonly percent: (share: number) => string;
  readonly sentences: Sentences;
  readonly fault: (fault: PlanFault) => string;
};

const library = createInstance({
  resources: Object.fromEntries(
    LANGUAGES.map((language) => [language, { translation: languageFile(language).messages }]),
  ),
  supportedLngs: LANGUAGES,
  fallbackLng: false,
  // Keys are flat and may hold any sign; values go into React, which escapes by itself.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
});
library.init();

function wordsOf(language: Language): Words {
  const translate = library.getFixedT(language);
  const { sentences, fault } = languageFile(language);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    language,
    t: (key, values) => translate(key, { ...values }),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    sentences,
    fault,
  };
}

const byLanguage = new Map<Language, Words>();

/** Made when first asked for: number formats are slow to make, and most readers stay with one language. */
export function wordsIn(language: Language): Words {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const words = wordsOf(language);
  byLanguage.set(language, words);
  return words;
}

/** The first of `wanted` (BCP 47 tags, best first) that there is, by its primary subtag; else Japanese. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'ja';
}
