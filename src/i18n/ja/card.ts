import type { CountsCases, MarkCases } from '../../explore/cases/card.ts';
import { hasStrategies } from '../../plan/items.ts';
import { type Phrases, part } from '../phrasing.ts';
import { afterNumber, counted, figure, kindName, numbers, quoted } from './names.ts';

export const counts: Phrases<CountsCases> = {
  vision: ({ strategies, policies, initiatives }, whole) =>
    `${hasStrategies(whole) ? `${counted(strategies)}の${kindName(whole, 'strategy')}・` : ''}${counted(policies)}の${kindName(whole, 'policy')}・${counted(initiatives)}の${kindName(whole, 'initiative')}`,
  branch: ({ policies: { length: policies }, initiatives }, whole) =>
    `${counted(policies)}の${kindName(whole, 'policy')}・${counted(initiatives)}の${kindName(whole, 'initiative')}`,
  policy: ({ listings, first, relisted }) =>
    `掲載${figure(listings)}件（初出${figure(first)}・再掲${figure(relisted)}）`,
  initiative: ({ listingCount, reach }, whole) =>
    `掲載${figure(listingCount)}件${hasStrategies(whole) ? `・${figure(reach)}${afterNumber(whole, 'strategy')}` : ''}`,
  priorityProject: (_, whole) => kindName(whole, 'priorityProject'),
};

const MARKS = { first: '初出', relisted: '再掲' };

export const mark: Phrases<MarkCases> = {
  none: () => '',
  line: ({ mark, listings }) => `この線：${MARKS[mark]}${figure(listings)}件`,
  atInitiative: ({ mark, policy }, whole) => part`${numbers(whole, [policy])}に${MARKS[mark]}`,
  atPolicy: ({ mark, initiative }, whole) => part`${quoted(whole, initiative)}の${MARKS[mark]}`,
};
