/** What one does with a tour: each change gives a new one, and nothing goes beyond what its file may hold. */
import { MAX_LENGTH, MAX_STEPS, truncate } from './limits.ts';
import { type Bilingual, bilingual, EMPTY_TEXT, type Tour, type TourStep, tourText } from './tour.ts';

/** The words that are written, each with its own length. */
export type TourTextField = Exclude<keyof TourStep, 'see'>;

/** Null where the screen takes more to say than a step may hold. */
export function createStep(see: string, title: Bilingual): TourStep | null {
  if (see.length > MAX_LENGTH.see) return null;
  const clippedTitle = bilingual((language) => truncate(title[language], MAX_LENGTH.title));
  return { see, title: clippedTitle, text: EMPTY_TEXT, notes: EMPTY_TEXT };
}

export function isFull(tour: Tour): boolean {
  return tour.steps.length >= MAX_STEPS;
}

/** With a step more, at its end or at a place; the same tour where it is full. */
export function withStep(tour: Tour, step: TourStep, at = tour.steps.length): Tour {
  return isFull(tour) ? tour : { ...tour, steps: tour.steps.toSpliced(at, 0, step) };
}

export function withoutStep(tour: Tour, at: number): Tour {
  return { ...tour, steps: tour.steps.filter((_, index) => index !== at) };
}

/** The copy stands behind what it is a copy of. */
export function withStepDuplicated(tour: Tour, at: number): Tour {
  const step = tour.steps[at];
  return step === undefined ? tour : withStep(tour, { ...step }, at + 1);
}

/** With the step at `from` standing at `to`; the same tour where one of them is no place. */
export function withStepMoved(tour: Tour, from: number, to: number): Tour {
  const step = tour.steps[from];
  if (step === undefined || to < 0 || to >= tour.steps.length || from === to) return tour;
  return { ...tour, steps: tour.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** Where a thing ends up that is dropped before or behind another: its place is taken out first. */
export function dropIndex(from: number, onto: number, behind: boolean): number {
  const gap = behind ? onto + 1 : onto;
  return gap > from ? gap - 1 : gap;
}

/** With another screen at a step; the same tour where the screen takes more to say than a step may hold. */
export function withView(tour: Tour, at: number, see: string): Tour {
  return see.length > MAX_LENGTH.see ? tour : withStepChanged(tour, at, (step) => ({ ...step, see }));
}

export function withStepText(
  tour: Tour,
  at: number,
  part: TourTextField,
  language: keyof Bilingual,
  text: string,
): Tour {
  const written = truncate(text, MAX_LENGTH[part]);
  return withStepChanged(tour, at, (step) => ({ ...step, [part]: { ...step[part], [language]: written } }));
}

export function withTitle(tour: Tour, language: keyof Bilingual, text: string): Tour {
  return { ...tour, title: { ...tour.title, [language]: truncate(text, MAX_LENGTH.title) } };
}

function withStepChanged(tour: Tour, at: number, change: (step: TourStep) => TourStep): Tour {
  return { ...tour, steps: tour.steps.map((step, index) => (index === at ? change(step) : step)) };
}

/**
 * With a number after its title where others have the same: no one mistakes one for the other. `sign` is how each
 * language writes the number.
 */
export function withUniqueTitle(
  tour: Tour,
  others: readonly Tour[],
  sign: (number: number) => Bilingual,
): Tour {
  const taken = new Set(others.flatMap(({ title }) => [tourText(title, 'ja'), tourText(title, 'en')]));
  const isFree = (title: Bilingual) => !taken.has(tourText(title, 'ja')) && !taken.has(tourText(title, 'en'));
  let title = tour.title;
  for (let number = 2; !isFree(title); number += 1) title = withSuffix(tour.title, sign(number));
  return { ...tour, title };
}

/** Where a title is empty, it stays so, unless nothing else could be told apart. */
function withSuffix(title: Bilingual, sign: Bilingual): Bilingual {
  const none = tourText(title, 'en').trim() === '';
  return bilingual((language) => {
    const [text, end] = [title[language], sign[language]];
    return text.trim() === '' && !none ? text : truncate(text, MAX_LENGTH.title - end.length) + end;
  });
}
