/** Tours in browser storage: parsing, validation, and merging with the changes of another tab. */
import { mergeTour } from '../explore/tour/mergeTour.ts';
import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import { getItem, setItem } from './browserStorage.ts';
import { OWN_TOUR_ID } from './tourParams.ts';

/** `id` names the tour in URLs of this browser; files and links contain the tour without it. */
export type OwnTour = { readonly id: string; readonly tour: Tour };

type ParsedTours = {
  readonly tours: readonly OwnTour[];
  /** Entries that failed validation, as JSON text. */
  readonly broken: readonly string[];
};

/** The stored tours, without entries that fail validation. */
export function savedTours(window: Window): readonly OwnTour[] {
  return parseTours(getItem(window, 'tours')).tours;
}

export function parseTours(text: string | null): ParsedTours {
  if (text === null || text === '') return { tours: [], broken: [] };
  const value = parseJson(text);
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

export function serializeTours(tours: readonly OwnTour[]): string {
  return JSON.stringify(tours);
}

function ownTour(item: unknown): OwnTour | null {
  if (typeof item !== 'object' || item === null || !('id' in item) || !('tour' in item)) return null;
  if (typeof item.id !== 'string' || !OWN_TOUR_ID.test(item.id)) return null;
  const result = parseTour(item.tour);
  return result.ok ? { id: item.id, tour: result.value } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Merges the changes of two tabs and loses none. `before` is the common base; a tour of `ours` that is the same object
 * as in `before` was not changed here.
 */
export function mergeTours(
  before: readonly OwnTour[],
  ours: readonly OwnTour[],
  theirs: readonly OwnTour[],
): readonly OwnTour[] {
  const unchanged = new Set(before.map(({ tour }) => tour));
  const baseOf = new Map(before.map(({ id, tour }) => [id, tour]));
  const ourIds = new Map(ours.map((own) => [own.id, own]));
  const theirIds = new Set(theirs.map(({ id }) => id));
  const merged = theirs.flatMap((their) => {
    const our = ourIds.get(their.id);
    const base = baseOf.get(their.id);
    if (our === undefined) return base === undefined ? [their] : [];
    if (base === undefined) return [our];
    return [{ id: our.id, tour: mergeTour(base, our.tour, their.tour, 'both') }];
  });
  // A tour changed here and deleted there stays: deleting again is easier than writing again.
  return [...merged, ...ours.filter(({ id, tour }) => !theirIds.has(id) && !unchanged.has(tour))];
}

/** Stored entries that failed validation, as text; kept so that no user data is lost. */
export function quarantinedTours(window: Window): readonly string[] {
  const text = getItem(window, 'toursAside');
  if (text === null || text === '') return [];
  const value = parseJson(text);
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
    : [text];
}

/** False if the browser refused to store them. */
export function saveQuarantined(window: Window, texts: readonly string[]): boolean {
  return setItem(window, 'toursAside', JSON.stringify(texts));
}
