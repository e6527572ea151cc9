import type { CountsCases, MarkCases } from '../../explore/cases/card.ts';
import { type Phrases, part } from '../phrasing.ts';
import { capital, counted, figure, KIND, quoted, verb } from './names.ts';

const listings = (count: number) => `${figure(count)} ${verb(count, 'listing', 'listings')}`;

export const counts: Phrases<CountsCases> = {
  vision: ({ strategies, policies, initiatives }) =>
    `${counted(strategies, 'strategy')} · ${counted(policies, 'policy')} · ${counted(initiatives, 'initiative')}`,
  branch: ({ policies: { length: policies }, initiatives }) =>
    `${counted(policies, 'policy')} · ${counted(initiatives, 'initiative')}`,
  policy: ({ listings: all, first, relisted }) =>
    `${listings(all)} (${figure(first)} first, ${figure(relisted)} re-listed)`,
  initiative: ({ listingCount, reach }) => `${listings(listingCount)} · ${counted(reach, 'strategy')}`,
  priorityProject: () => capital(KIND.priorityProject),
};

const LISTED = { first: 'First listed', relisted: 'Re-listed' };
const LISTING = { first: 'First listing', relisted: 'Re-listing' };
const LISTINGS = { first: 'first listings', relisted: 're-listings' };

export const mark: Phrases<MarkCases> = {
  none: () => '',
  line: ({ mark, listings: count }) => `This line: ${figure(count)} ${LISTINGS[mark]}`,
  atInitiative: ({ mark, policy }) => `${LISTED[mark]} under ${policy}`,
  atPolicy: ({ mark, initiative }, whole) => part`${LISTING[mark]} of ${quoted(whole, initiative)}`,
};
