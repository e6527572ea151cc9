/** The metadata that every file contains in both languages: its plan, date and filters, and how to read it. */

import { sumText } from '../i18n/attributeSumText.ts';
import { fileWordsIn } from '../i18n/fileWords.ts';
import type { Language } from '../i18n/languages.ts';
import { reasonText } from '../i18n/reasonText.ts';
import { type Translation, translationFor } from '../i18n/translation.ts';
import { attributeSums } from '../plan/attributeSums.ts';
import type { LocalText, Plan } from '../plan/plan.ts';
import { isUnofficial, isUnofficialIn, textIn } from '../plan/text.ts';
import type { ExportContent } from './exportContent.ts';

type NoteWords = ReturnType<typeof fileWordsIn>;
export type NoteName = keyof NoteWords['notes'];
type Topic = keyof NoteWords['topics'];
/** Notes of some formats only. */
export type Rule = keyof typeof ITEM_OF;

export type Note = {
  readonly topic: Topic;
  /** The key of the note; `filter` occurs once for each active filter, `sum` for each attribute that adds up. */
  readonly item: NoteName;
  readonly ja: string;
  readonly en: string;
};

/** `rules`: the notes that this format needs besides the common ones. */
export function notesOf(content: ExportContent, rules: readonly Rule[]): readonly Note[] {
  const { whole, shown } = content;
  const { plan, listings } = whole;
  const { source, version } = plan;
  const { shownNodes: nodes, allNodes } = shown;
  const scope = { nodes, allNodes, listings: shown.graph.listings.length, allListings: listings.length };
  const note = noteIn(plan);
  const reasons = shown.reasons.map((reason) =>
    note('contents', 'filter', (words) => reasonText(reason, words, whole)),
  );
  return [
    text('plan', 'title', plan.title),
    ...textsGiven('plan', [
      ['city', plan.city],
      ['period', plan.period?.label ?? null],
    ]),
    note(
      'plan',
      'source',
      ({ language }, file) =>
        textIn(source.title, language) + (source.pages === null ? '' : file.pages(source.pages)),
    ),
    ...textsGiven('plan', [['publisher', source.publisher]]),
    text('plan', 'attribution', source.attribution),
    ...(version === null ? [] : [note('plan', 'data_version', () => version)]),
    note('contents', 'exported', () => content.date),
    note('contents', 'held', (_, file) => file.held(scope)),
    ...attributeSums(shown.graph.initiatives, plan.attributes).map((sum) =>
      note('contents', 'sum', (words) => `${sumText(sum, words)} ${words.t('attributes.once')}`),
    ),
    ...(reasons.length > 0 ? reasons : [note('contents', 'filter', (_, file) => file.sentences.noFilter)]),
    note('reading', 'counts', ({ t }) => `${t('about.countsListing')} ${t('about.countsWeight')}`),
    note('reading', 'marks', ({ t }) => t('about.countsFirst')),
    ...(shown.graph.links.some(({ words }) => words !== null)
      ? [note('reading', 'shared_words', (_, file) => file.sentences.sharedWords)]
      : []),
    ...rules.map((rule) => note('reading', ITEM_OF[rule], (_, file) => file.sentences[rule])),
    ...(isUnofficial(plan) ? [note('notice', 'unofficial', ({ t }) => t('about.independent'))] : []),
    ...(isUnofficialIn(plan, 'en') ? [note('notice', 'translation', ({ t }) => t('about.translation'))] : []),
    note('notice', 'terms', ({ t }) => t('source.terms')),
  ];
}

const ITEM_OF = {
  apostrophe: 'apostrophe',
  signs: 'signs',
  length: 'length',
  matrix: 'matrix',
  noMatrix: 'matrix',
  coordinates: 'coordinates',
  coordinatesDown: 'coordinates',
} as const satisfies Readonly<Record<string, NoteName>>;

/** States that the overlap contains only pairs that share at least so many initiatives. */
export function overlapNote(plan: Plan, leastShared: number): Note {
  return noteIn(plan)('contents', 'overlap', (_, file) => file.overlapFrom(leastShared));
}

type WriteNote = (words: Translation, file: NoteWords) => string;

/** Writes notes in both languages, with the level names of the plan. */
function noteIn(plan: Plan) {
  return (topic: Topic, item: NoteName, write: WriteNote): Note => {
    const inLanguage = (language: Language) =>
      write(translationFor(language, plan), fileWordsIn(language, plan));
    return { topic, item, ja: inLanguage('ja'), en: inLanguage('en') };
  };
}

function text(topic: Topic, item: NoteName, words: LocalText): Note {
  return { topic, item, ja: textIn(words, 'ja'), en: textIn(words, 'en') };
}

/** The notes of what the plan has. */
function textsGiven(
  topic: Topic,
  texts: readonly (readonly [item: NoteName, words: LocalText | null])[],
): readonly Note[] {
  return texts.flatMap(([item, words]) => (words === null ? [] : [text(topic, item, words)]));
}

function textOf(note: Note, language: Language): string {
  return language === 'ja' ? note.ja : note.en;
}

/** The text of a note; empty where there is no such note. */
export function noteOf(notes: readonly Note[], name: NoteName, language: Language): string {
  const note = notes.find(({ item }) => item === name);
  return note === undefined ? '' : textOf(note, language);
}

/** All notes as lines of one text, for formats with a single description field. */
export function notesText(notes: readonly Note[], language: Language): string {
  const { notes: names } = fileWordsIn(language, null);
  return notes.map((note) => `${names[note.item]}: ${textOf(note, language)}`).join('\n');
}
