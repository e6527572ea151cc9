/** Editing a tour: pure functions that return a new tour within the limits of the format. */
import { spliced } from '../../plan/spliced.ts';
import { MAX_LENGTH, MAX_STEPS, truncate } from './limits.ts';
import { type Bilingual, bilingual, EMPTY_TEXT, type Tour, type TourStep, tourText } from './tour.ts';

/** The text fields of a step. */
export type TourTextField = Exclude<keyof TourStep, 'see'>;

/** A step without text; null if the serialized view is longer than a step may hold. */
export function createStep(see: string, title: Bilingual): TourStep | null {
  if (see.length > MAX_LENGTH.see) return null;
  const clippedTitle = bilingual((language) => truncate(title[language], MAX_LENGTH.title));
  return { see, title: clippedTitle, text: EMPTY_TEXT, notes: EMPTY_TEXT };
}

export function isFull(tour: Tour): boolean {
  return tour.steps.length >= MAX_STEPS;
}

/** Inserts a step, by default at the end; the same tour if it is full. */
export function withStep(tour: Tour, step: TourStep, at = tour.steps.length): Tour {
  return isFull(tour) ? tour : { ...tour, steps: spliced(tour.steps, at, 0, step) };
}

export function withoutStep(tour: Tour, at: number): Tour {
  return { ...tour, steps: tour.steps.filter((_, index) => index !== at) };
}

/** Inserts a copy of a step after it. */
export function withStepDuplicated(tour: Tour, at: number): Tour {
  const step = tour.steps[at];
  return step === undefined ? tour : withStep(tour, { ...step }, at + 1);
}

/** Moves the step at `from` to `to`; the same tour if either index is out of range. */
export function withStepMoved(tour: Tour, from: number, to: number): Tour {
  const step = tour.steps[from];
  if (step === undefined || to < 0 || to >= tour.steps.length || from === to) return tour;
  return { ...tour, steps: spliced(spliced(tour.steps, from, 1), to, 0, step) };
}

/** The new index of an item dropped before or after another, given that it is first removed from `from`. */
export function dropIndex(from: number, onto: number, behind: boolean): number {
  const gap = behind ? onto + 1 : onto;
  return gap > from ? gap - 1 : gap;
}

/** Replaces the view of a step; the same tour if the serialized view is too long. */
export function withView(tour: Tour, at: number, see: string): Tour {
  return see.length > MAX_LENGTH.see ? tour : withStepChanged(tour, at, (step) => ({ ...step, see }));
}

export function withStepText(
  tour: Tour,
  at: number,
  field: TourTextField,
  language: keyof Bilingual,
  text: string,
): Tour {
  const value = truncate(text, MAX_LENGTH[field]);
  return withStepChanged(tour, at, (step) => ({ ...step, [field]: { ...step[field], [language]: value } }));
}

export function withTitle(tour: Tour, language: keyof Bilingual, text: string): Tour {
  return { ...tour, title: { ...tour.title, [language]: truncate(text, MAX_LENGTH.title) } };
}

function withStepChanged(tour: Tour, at: number, change: (step: TourStep) => TourStep): Tour {
  return { ...tour, steps: tour.steps.map((step, index) => (index === at ? change(step) : step)) };
}

/**
 * Appends a number to the title if another tour has the same title. `suffix`: the number as each language writes it.
 */
export function withUniqueTitle(
  tour: Tour,
  others: readonly Tour[],
  suffix: (number: number) => Bilingual,
): Tour {
  const taken = new Set(others.flatMap(({ title }) => [tourText(title, 'ja'), tourText(title, 'en')]));
  const isFree = (title: Bilingual) => !taken.has(tourText(title, 'ja')) && !taken.has(tourText(title, 'en'));
  let title = tour.title;
  for (let number = 2; !isFree(title); number += 1) title = withSuffix(tour.title, suffix(number));
  return { ...tour, title };
}

/** Leaves the title empty in a language without one, unless it is empty in both. */
function withSuffix(title: Bilingual, suffix: Bilingual): Bilingual {
  const isEmpty = tourText(title, 'en').trim() === '';
  return bilingual((language) => {
    const [text, end] = [title[language], suffix[language]];
    return text.trim() === '' && !isEmpty ? text : truncate(text, MAX_LENGTH.title - end.length) + end;
  });
}
