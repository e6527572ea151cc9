import type { Share } from '../../explore/cases/case.ts';
import type { Below, ListingsCases, SpokenCases, SpokenPlace } from '../../explore/cases/spoken.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { capital, nodeWord } from '../levelWords.ts';
import { numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { allOf, counted, figure, label, one, quoted, several, verb } from './names.ts';

/** Short, as a screen reader reads it at each step: the node, its position, and its children. */
export const announcement: Phrases<SpokenCases> = {
  vision: ({ node, below }, whole) =>
    part`${capital(one(whole, 'vision'))} ${quoted(whole, node)}.${belowIt(whole, below)}`,
  priorityProject: ({ node, place }, whole) => part`${label(whole, node)}${at(whole, place)}.`,
  branch: ({ node, place, below }, whole) =>
    part`${label(whole, node)}${at(whole, place)}.${belowIt(whole, below)}`,
  policy: ({ node, place, listed }, whole) =>
    part`${label(whole, node)}${at(whole, place)}.${lists(whole, listed)}`,
  initiative: ({ node, listing, listings }, whole) => [
    part`${capital(one(whole, 'initiative'))} ${quoted(whole, node)}`,
    listing === null ? '' : part`${at(whole, listing.place)}${MARKS[listing.mark]}`,
    part`.${phrased(LISTINGS, listings, whole)}`,
  ],
};

const MARKS = { onlyHere: ', listed only here', first: ', first listed here', relisted: ', re-listed here' };

function at(whole: PlanGraph, { position, of, under }: SpokenPlace): SentencePart {
  const place = of === 1 ? ', the only one' : `, ${position} of ${of}`;
  if (under === null) return place;
  const { one: word } = nodeWord(whole.plan, under, 'en');
  if (under.kind === 'vision' || under.number === '') return `${place} under the ${word}`;
  return part`${place} under ${numberPhrase(whole, under.id, `${word} `)}`;
}

function belowIt(whole: PlanGraph, below: Below): string {
  const counts = below.map(({ first, count }) => {
    const { one: word, several: words } = nodeWord(whole.plan, nodeOf(whole, first), 'en');
    return `${figure(count)} ${count === 1 ? word : words}`;
  });
  return counts.length === 0 ? '' : ` ${counts.join(' and ')} below.`;
}

function lists(whole: PlanGraph, { kind, count, of }: Share): string {
  if (kind === 'all') return ` It lists ${counted(whole, of, 'initiative')}.`;
  if (kind === 'some')
    return ` ${count} of its ${of} ${several(whole, 'initiative')} ${verb(count, 'is', 'are')} shown.`;
  return of === 1
    ? ` Its ${one(whole, 'initiative')} is not shown.`
    : ` None of its ${of} ${several(whole, 'initiative')} is shown.`;
}

const LISTINGS: Phrases<ListingsCases> = {
  hidden: ({ of }) => (of === 1 ? ' Its listing is not shown.' : ` None of its ${of} listings is shown.`),
  partlyShown: ({ count, of }) => ` ${count} of its ${of} listings ${verb(count, 'is', 'are')} shown.`,
  one: () => '',
  several: ({ count }) => ` ${count} listings.`,
  oneStrategy: ({ count }, whole) =>
    ` ${count} listings, ${count === 2 ? 'both' : 'all'} in one ${one(whole, 'strategy')}.`,
  strategies: ({ count, reach: { kind, count: reach } }, whole) =>
    ` ${count} listings, across ${kind === 'all' ? allOf(whole, reach, 'strategy') : counted(whole, reach, 'strategy')}.`,
};
