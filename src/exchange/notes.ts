/** What each file says of itself, in both languages: of which plan, how much of it, since when, by what rules. */

import type { ExportScope } from '../i18n/exportScope.ts';
import { fileWordsIn } from '../i18n/fileWords.ts';
import type { Language } from '../i18n/languages.ts';
import { reasonText } from '../i18n/reasonText.ts';
import { type Translation, translationFor } from '../i18n/translation.ts';
import type { LocalText } from '../plan/schema.ts';
import { textIn } from '../plan/text.ts';
import type { ExportContent } from './exportContent.ts';

type NoteWords = ReturnType<typeof fileWordsIn>;
export type NoteName = keyof NoteWords['notes'];
type Topic = keyof NoteWords['topics'];
/** Notes that hold for some formats only. */
type Rule = keyof typeof ITEM_OF;

export type Note = {
  readonly topic: Topic;
  /** A name of ours; a filter is noted once for each reason. */
  readonly item: NoteName;
  readonly ja: string;
  readonly en: string;
};

/** `rules`: what a reader of this format has to know besides. */
export function notesOf(content: ExportContent, rules: readonly Rule[]): readonly Note[] {
  const { plan } = content.whole;
  const { source } = plan;
  const reasons = content.shown.reasons.map((reason) =>
    note('contents', 'filter', (words) => reasonText(reason, words, content.whole)),
  );
  return [
    text('plan', 'title', plan.title),
    text('plan', 'city', plan.city),
    text('plan', 'period', plan.period.label),
    note('plan', 'source', ({ language }, file) => textIn(source.title, language) + file.pages(source.pages)),
    text('plan', 'publisher', source.publisher),
    text('plan', 'attribution', source.attribution),
    note('plan', 'data_version', () => plan.version),
    note('contents', 'exported', () => content.date),
    note('contents', 'held', (_, file) => file.held(exportScopeOf(content))),
    ...(reasons.length > 0 ? reasons : [note('contents', 'filter', (_, file) => file.sentences.noFilter)]),
    note('reading', 'counts', ({ t }) => sentences(t('about.countsListing'), t('about.countsWeight'))),
    note('reading', 'marks', ({ t }) => t('about.countsFirst')),
    ...(content.shown.graph.links.some(({ words }) => words !== null)
      ? [note('reading', 'shared_words', (_, file) => file.sentences.sharedWords)]
      : []),
    ...rules.map((rule) => note('reading', ITEM_OF[rule], (_, file) => file.sentences[rule])),
    note('notice', 'unofficial', ({ t }) => t('about.independent')),
    note('notice', 'translation', ({ t }) => t('about.translation')),
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

/** That only pairs which share so many initiatives are in the overlap, where there is no room for all. */
export function overlapNote(leastShared: number): Note {
  return note('contents', 'overlap', (_, file) => file.overlapFrom(leastShared));
}

function exportScopeOf({ whole, shown }: ExportContent): ExportScope {
  return {
    nodes: shown.shownNodes,
    allNodes: shown.allNodes,
    listings: shown.graph.listings.length,
    allListings: whole.listings.length,
  };
}

function note(topic: Topic, item: NoteName, say: (words: Translation, file: NoteWords) => string): Note {
  const inLanguage = (language: Language) => say(translationFor(language), fileWordsIn(language));
  return { topic, item, ja: inLanguage('ja'), en: inLanguage('en') };
}

function text(topic: Topic, item: NoteName, { ja, en }: LocalText): Note {
  return { topic, item, ja, en };
}

function sentences(...all: readonly string[]): string {
  return all.join(' ');
}

function textOf(note: Note, language: Language): string {
  return language === 'ja' ? note.ja : note.en;
}

/** What the notes say of an item; nothing where they do not mention it. */
export function noteOf(notes: readonly Note[], name: NoteName, language: Language): string {
  const found = notes.find(({ item }) => item === name);
  return found === undefined ? '' : textOf(found, language);
}

/** All notes as lines of one text, for formats that have a single place for it. */
export function notesText(notes: readonly Note[], language: Language): string {
  const { notes: names } = fileWordsIn(language);
  return notes.map((note) => `${names[note.item]}: ${textOf(note, language)}`).join('\n');
}
