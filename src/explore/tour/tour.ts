/** A tour: a sequence of view states with texts. It refers to nodes by id, so that it is independent of layouts. */
import type * as z from 'zod/mini';
import type { PlanGraph } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { MAX_LENGTH, truncate } from './limits.ts';
import type { stepSchema, tourSchema } from './tourSchema.ts';

/** A text of a tour in both languages; either may be empty. */
export type Bilingual = Readonly<Tour['title']>;

/**
 * `see` is the view state as URL parameters, without the language: `view=matrix&select=2.1.3`. It is parsed against
 * the plan when the step is shown, so that a node missing from the plan does not invalidate the tour.
 */
export type TourStep = Readonly<z.output<typeof stepSchema>>;

/** A tour, as in files and in browser storage. */
export type Tour = Readonly<z.output<typeof tourSchema>>;

export const TOUR_FORMAT = 'vision-tour/1';
export const EMPTY_TEXT: Bilingual = { ja: '', en: '' };

/** The languages of tours, whichever others the UI has. */
export type TourLanguage = keyof Bilingual;
export const TOUR_LANGUAGES: readonly TourLanguage[] = ['ja', 'en'];

/** The tour language for the UI language. */
export function tourLanguage(language: string): TourLanguage {
  return language === 'ja' ? 'ja' : 'en';
}

/** A text from its version in each language. */
export function bilingual(wordsIn: (language: TourLanguage) => string): Bilingual {
  return { ja: wordsIn('ja'), en: wordsIn('en') };
}

/** The text in `language`, or in the other language if that is empty. */
export function tourText(words: Bilingual, language: string): string {
  return words[tourTextLanguage(words, language)];
}

/** The trimmed {@link tourText} of a title, or `untitled` if it is empty in both languages. */
export function titleIn(title: Bilingual, language: string, untitled: string): string {
  return tourText(title, language).trim() || untitled;
}

/** The language of {@link tourText}. */
export function tourTextLanguage(words: Bilingual, language: string): TourLanguage {
  const own = tourLanguage(language);
  const other = own === 'ja' ? 'en' : 'ja';
  return words[own].trim() === '' && words[other].trim() !== '' ? other : own;
}

/** In tours of plans that state no version. */
const NO_VERSION = '1';

/** Identifies the plan of a tour, truncated to the limits of the format. */
export function planReference({ plan }: PlanGraph): Tour['plan'] {
  const title = bilingual((language) => truncatedReference(textIn(plan.title, language)));
  return { id: truncatedReference(plan.id), version: truncatedReference(plan.version ?? NO_VERSION), title };
}

/** Whether a tour was made for the open plan. */
export function planMatch({ plan }: Tour, graph: PlanGraph): 'same' | 'otherVersion' | 'otherPlan' {
  const openPlan = planReference(graph);
  if (plan.id !== openPlan.id) return 'otherPlan';
  return plan.version === openPlan.version ? 'same' : 'otherVersion';
}

function truncatedReference(text: string): string {
  return truncate(text, MAX_LENGTH.title);
}

/** A tour of this plan without steps; the title is truncated to the limit. */
export function emptyTour(graph: PlanGraph, title: Bilingual): Tour {
  const clippedTitle = bilingual((language) => truncatedReference(title[language]));
  return { format: TOUR_FORMAT, plan: planReference(graph), title: clippedTitle, steps: [] };
}
