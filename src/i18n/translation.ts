/**
 * Wraps i18next: UI messages by typed key. Plan text never passes through it. The first messages load before the first
 * render, the others with the components that need them.
 */
import { createInstance } from 'i18next';
import type { PlanNode } from '../plan/graph.ts';
import type { Plan } from '../plan/plan.ts';
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
import { capital, levelWords, nodeWord } from './levelWords.ts';
import { memoizePerPlan } from './memoizePerPlan.ts';
import type { Sentences } from './sentencesOf.ts';
import type { TableSentences } from './tableSentences.ts';

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The messages, formats and sentences of one language. */
export type Translation = {
  readonly language: Language;
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** What a node is called, as a label. */
  readonly kindOf: (node: PlanNode) => string;
  /** A share, 0–1, as an integer percentage. */
  readonly percent: (share: number) => string;
  /** Requires the lazy messages; throws before they have loaded. */
  readonly sentences: Sentences;
  /** The sentences of the table views; requires the lazy messages too. */
  readonly tableSentences: TableSentences;
  readonly fault: (fault: PlanFault) => string;
};

/** The part of a translation that the picture uses. */
export type PictureWords = Pick<Translation, 'language' | 't' | 'number'>;

const MESSAGES = 'messages';
const i18next = createInstance({
  supportedLngs: LANGUAGES,
  ns: [MESSAGES],
  defaultNS: MESSAGES,
  resources: {},
  fallbackLng: false,
  // Keys are flat and contain separators; React escapes the values.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
});
i18next.init();

const withFirstMessages = new Set<Language>();
const lazyMessages = new Map<Language, LazyMessages>();

/** Loads what {@link translationFor} requires. Rejects if the fetch fails; a retry may succeed. */
export async function loadFirstMessages(language: Language): Promise<void> {
  if (withFirstMessages.has(language)) return;
  addMessages(language, await MESSAGE_LOADERS[language].first());
  withFirstMessages.add(language);
}

/** Loads all messages of a language. */
export async function loadTranslation(language: Language): Promise<void> {
  if (lazyMessages.has(language)) return;
  const [lazy] = await Promise.all([MESSAGE_LOADERS[language].lazy(), loadFirstMessages(language)]);
  addMessages(language, lazy.messages);
  lazyMessages.set(language, lazy);
}

/** i18next would copy them by way of JSON, which takes longer than all else that it does with them. */
function addMessages(language: Language, messages: Readonly<Record<string, string>>): void {
  i18next.addResourceBundle(language, MESSAGES, messages, false, true, { skipCopy: true });
}

/** Whether all messages of a language have loaded. */
export function isTranslationLoaded(language: Language): boolean {
  return lazyMessages.has(language);
}

/** Resolves to the module once the lazy messages of all languages in use have loaded too. */
export async function withTranslation<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, ...[...withFirstMessages].map(loadTranslation)]);
  return loaded;
}

/**
 * The translation of a language, which calls the levels what `plan` calls them; null where no plan is open. Throws if
 * {@link loadFirstMessages} has not resolved.
 */
export const translationFor = memoizePerPlan((language: Language, plan: Plan | null): Translation => {
  if (!withFirstMessages.has(language))
    throw new RangeError(`The first messages of ${language} have not loaded`);
  const translate = i18next.getFixedT(language);
  const level = levelWords(plan, language);
  // Messages without values: i18next takes 40 µs for each, and a render asks for hundreds.
  const fixedMessages = new Map<MessageKey, string>();
  const fixedMessage = (key: MessageKey): string => {
    const known = fixedMessages.get(key);
    if (known !== undefined) return known;
    const message = translate(key, { level });
    // A message that has not loaded yet is its own key.
    if (i18next.exists(key, { lng: language })) fixedMessages.set(key, message);
    return message;
  };
  const lazy = (): LazyMessages => {
    const messages = lazyMessages.get(language);
    if (messages === undefined) throw new RangeError(`The lazy messages of ${language} have not loaded`);
    return messages;
  };
  const t: Translate = (key, values) =>
    values === undefined ? fixedMessage(key) : translate(key, { ...values, level });
  return {
    language,
    t,
    kindOf: (node) =>
      capital(node.kind === 'initiative' ? level.mainInitiative : nodeWord(plan, node, language).one),
    number: (value) => formatNumber(language, value),
    percent: (share) => percentText(language, share),
    get sentences() {
      return lazy().sentences;
    },
    get tableSentences() {
      return lazy().tableSentences;
    },
    fault: (fault) => faultText(lazy().fault, fault),
  };
});
