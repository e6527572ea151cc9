/** A tour: states of the app in an order, each with words of its own. Ids only, so that it outlives any layout. */
import type * as z from 'zod/mini';
import type { PlanGraph } from '../../plan/graph.ts';
import { MAX_LENGTH, truncate } from './limits.ts';
import type { stepSchema, tourSchema } from './tourSchema.ts';

/** A tour's own words in both languages; either may be empty, as few write in two. */
export type Bilingual = Readonly<Tour['title']>;

/**
 * `see` is the state of the app as in its address, without the language: `view=matrix&select=2.1.3`. It is read
 * against the plan only when the step is shown, so that what a plan has lost leaves the rest standing.
 */
export type TourStep = Readonly<z.output<typeof stepSchema>>;

/** What a tour's file holds, and the browser keeps of it. */
export type Tour = Readonly<z.output<typeof tourSchema>>;

export const TOUR_FORMAT = 'vision-tour/1';
export const EMPTY_TEXT: Bilingual = { ja: '', en: '' };

/** The languages that a tour has words in, whatever further ones the page has. */
export type TourLanguage = keyof Bilingual;
export const TOUR_LANGUAGES: readonly TourLanguage[] = ['ja', 'en'];

/** The one in which who reads the page in `language` writes. */
export function tourLanguage(language: string): TourLanguage {
  return language === 'ja' ? 'ja' : 'en';
}

/** The same words in both languages. */
export function bilingual(wordsIn: (language: TourLanguage) => string): Bilingual {
  return { ja: wordsIn('ja'), en: wordsIn('en') };
}

/** What is written in `language`, else what there is. */
export function tourText(words: Bilingual, language: string): string {
  return words[tourTextLanguage(words, language)];
}

/** The same without spaces around it; `untitled` where nothing is written in any language. */
export function titleIn(title: Bilingual, language: string, untitled: string): string {
  return tourText(title, language).trim() || untitled;
}

/** The language of {@link tourText}. */
export function tourTextLanguage(words: Bilingual, language: string): TourLanguage {
  const own = tourLanguage(language);
  const other = own === 'ja' ? 'en' : 'ja';
  return words[own].trim() === '' && words[other].trim() !== '' ? other : own;
}

/** The plan that a tour leads through, by which one tells that another is open; as far as a tour has room for it. */
export function planReference({ plan }: PlanGraph): Tour['plan'] {
  const title = bilingual((language) => truncatedReference(plan.title[language]));
  return { id: truncatedReference(plan.id), version: truncatedReference(plan.version), title };
}

/** Whether a tour leads through the plan that is open. */
export function planMatch({ plan }: Tour, graph: PlanGraph): 'same' | 'otherVersion' | 'otherPlan' {
  const open = planReference(graph);
  if (plan.id !== open.id) return 'otherPlan';
  return plan.version === open.version ? 'same' : 'otherVersion';
}

function truncatedReference(text: string): string {
  return truncate(text, MAX_LENGTH.title);
}

/** A tour of this plan without steps. */
export function emptyTour(graph: PlanGraph, title: Bilingual): Tour {
  const clippedTitle = bilingual((language) => truncatedReference(title[language]));
  return { format: TOUR_FORMAT, plan: planReference(graph), title: clippedTitle, steps: [] };
}
