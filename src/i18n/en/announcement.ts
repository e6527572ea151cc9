import type { Share } from '../../explore/cases/case.ts';
import type { Below, ListingsCases, SpokenCases, SpokenPlace } from '../../explore/cases/spoken.ts';
import { numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { allOf, counted, KIND, label, quoted, verb } from './names.ts';

/** Short, as a screen reader reads it at each step: the node, its position, and its children. */
export const announcement: Phrases<SpokenCases> = {
  vision: ({ node, below }, whole) => part`Vision ${quoted(whole, node)}.${belowIt(below)}`,
  priorityProject: ({ node, place }, whole) => part`${label(whole, node)}${at(place)}.`,
  branch: ({ node, place, below }, whole) => part`${label(whole, node)}${at(place)}.${belowIt(below)}`,
  policy: ({ node, place, listed }, whole) => part`${label(whole, node)}${at(place)}.${lists(listed)}`,
  initiative: ({ node, listing, listings }, whole) => [
    part`Initiative ${quoted(whole, node)}`,
    listing === null ? '' : part`${at(listing.place)}${MARKS[listing.mark]}`,
    part`.${phrased(LISTINGS, listings, whole)}`,
  ],
};

const MARKS = { onlyHere: ', listed only here', first: ', first listed here', relisted: ', re-listed here' };

function at({ position, of, under }: SpokenPlace): SentencePart {
  const place = of === 1 ? ', the only one' : `, ${position} of ${of}`;
  if (under === null) return place;
  if (under.kind === 'vision') return `${place} under the vision`;
  return part`${place} under ${numberPhrase(under.id, `${KIND[under.kind]} `)}`;
}

function belowIt(below: Below): string {
  const counts = below.map(({ kind, count }) => counted(count, kind));
  return counts.length === 0 ? '' : ` ${counts.join(' and ')} below.`;
}

function lists({ kind, count, of }: Share): string {
  if (kind === 'all') return ` It lists ${counted(of, 'initiative')}.`;
  if (kind === 'some') return ` ${count} of its ${of} initiatives ${verb(count, 'is', 'are')} shown.`;
  return of === 1 ? ' Its initiative is not shown.' : ` None of its ${of} initiatives is shown.`;
}

const LISTINGS: Phrases<ListingsCases> = {
  hidden: ({ of }) => (of === 1 ? ' Its listing is not shown.' : ` None of its ${of} listings is shown.`),
  partlyShown: ({ count, of }) => ` ${count} of its ${of} listings ${verb(count, 'is', 'are')} shown.`,
  one: () => '',
  several: ({ count }) => ` ${count} listings.`,
  oneStrategy: ({ count }) => ` ${count} listings, ${count === 2 ? 'both' : 'all'} in one strategy.`,
  strategies: ({ count, reach: { kind, count: reach } }) =>
    ` ${count} listings, across ${kind === 'all' ? allOf(reach, 'strategy') : counted(reach, 'strategy')}.`,
};
