import type { CountsCases, MarkCases } from '../../explore/cases/card.ts';
import { hasStrategies } from '../../plan/items.ts';
import { capital } from '../levelWords.ts';
import { type Phrases, part } from '../phrasing.ts';
import { counted, figure, numbers, one, quoted, verb } from './names.ts';

const listings = (count: number) => `${figure(count)} ${verb(count, 'listing', 'listings')}`;

export const counts: Phrases<CountsCases> = {
  vision: ({ strategies, policies, initiatives }, whole) =>
    [
      ...(hasStrategies(whole) ? [counted(whole, strategies, 'strategy')] : []),
      counted(whole, policies, 'policy'),
      counted(whole, initiatives, 'initiative'),
    ].join(' · '),
  branch: ({ policies: { length: policies }, initiatives }, whole) =>
    `${counted(whole, policies, 'policy')} · ${counted(whole, initiatives, 'initiative')}`,
  policy: ({ listings: all, first, relisted }) =>
    `${listings(all)} (${figure(first)} first, ${figure(relisted)} re-listed)`,
  initiative: ({ listingCount, reach }, whole) =>
    `${listings(listingCount)}${hasStrategies(whole) ? ` · ${counted(whole, reach, 'strategy')}` : ''}`,
  priorityProject: (_, whole) => capital(one(whole, 'priorityProject')),
};

const LISTED = { first: 'First listed', relisted: 'Re-listed' };
const LISTING = { first: 'First listing', relisted: 'Re-listing' };
const LISTINGS = { first: 'first listings', relisted: 're-listings' };

export const mark: Phrases<MarkCases> = {
  none: () => '',
  line: ({ mark, listings: count }) => `This line: ${figure(count)} ${LISTINGS[mark]}`,
  atInitiative: ({ mark, policy }, whole) => part`${LISTED[mark]} under ${numbers(whole, [policy])}`,
  atPolicy: ({ mark, initiative }, whole) => part`${LISTING[mark]} of ${quoted(whole, initiative)}`,
};
