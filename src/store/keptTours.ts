/** The tours as the browser keeps them: read, checked, and put together with those of another tab. */

import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import { OWN_NAME } from './briefingAddress.ts';
import { keep, keptValue } from './kept.ts';

/** `id` names it in this browser's addresses; files and links carry the tour alone. */
export type OwnTour = { readonly id: string; readonly tour: Tour };

type Read = {
  readonly tours: readonly OwnTour[];
  /** What in it is no tour, as text. */
  readonly broken: readonly string[];
};

/** Those that the browser keeps; what in them is no tour is left out. */
export function keptTours(window: Window): readonly OwnTour[] {
  return readTours(keptValue(window, 'tours')).tours;
}

export function readTours(text: string | null): Read {
  if (text === null || text === '') return { tours: [], broken: [] };
  const value = parsed(text);
  if (!Array.isArray(value)) return { tours: [], broken: [text] };
  const tours: OwnTour[] = [];
  const broken: string[] = [];
  const ids = new Set<string>();
  for (const item of value) {
    const own = ownTour(item);
    if (own === null || ids.has(own.id)) broken.push(JSON.stringify(item));
    else {
      ids.add(own.id);
      tours.push(own);
    }
  }
  return { tours, broken };
}

export function written(tours: readonly OwnTour[]): string {
  return JSON.stringify(tours);
}

function ownTour(item: unknown): OwnTour | null {
  if (typeof item !== 'object' || item === null || !('id' in item) || !('tour' in item)) return null;
  if (typeof item.id !== 'string' || !OWN_NAME.test(item.id)) return null;
  const result = parseTour(item.tour);
  return result.ok ? { id: item.id, tour: result.value } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What two tabs have made of the same tours: each tour as it was changed last, and none lost. `before` is what both
 * began with; a tour of `ours` that is still the same object there was not changed here.
 */
export function merged(
  before: readonly OwnTour[],
  ours: readonly OwnTour[],
  theirs: readonly OwnTour[],
): readonly OwnTour[] {
  const unchanged = new Set(before.map(({ tour }) => tour));
  const known = new Set(before.map(({ id }) => id));
  const ourIds = new Map(ours.map((own) => [own.id, own]));
  const theirIds = new Set(theirs.map(({ id }) => id));
  const kept = theirs.flatMap((their) => {
    const our = ourIds.get(their.id);
    if (our === undefined) return known.has(their.id) ? [] : [their];
    return [unchanged.has(our.tour) ? their : our];
  });
  // What was changed here and deleted there stays: it is easier to delete again than to write again.
  return [...kept, ...ours.filter(({ id, tour }) => !theirIds.has(id) && !unchanged.has(tour))];
}

/** What was put aside: texts that are no tours. */
export function keptAside(window: Window): readonly string[] {
  const text = keptValue(window, 'toursAside');
  if (text === null || text === '') return [];
  const value = parsed(text);
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
    : [text];
}

/** False where the browser would not keep them. */
export function keepAside(window: Window, texts: readonly string[]): boolean {
  return keep(window, 'toursAside', JSON.stringify(texts));
}
