import type { CountsCases, MarkCases } from '../../explore/cases/card.ts';
import { type Phrases, part } from '../phrasing.ts';
import { counted, figure, NUMBERED, quoted } from './names.ts';

export const counts: Phrases<CountsCases> = {
  vision: ({ strategies, policies, initiatives }) =>
    `${counted(strategies)}の戦略・${counted(policies)}の基本施策・${counted(initiatives)}の取組`,
  branch: ({ policies: { length: policies }, initiatives }) =>
    `${counted(policies)}の基本施策・${counted(initiatives)}の取組`,
  policy: ({ listings, first, relisted }) =>
    `掲載${figure(listings)}件（初出${figure(first)}・再掲${figure(relisted)}）`,
  initiative: ({ listingCount, reach }) => `掲載${figure(listingCount)}件・${figure(reach)}戦略`,
  priorityProject: () => NUMBERED.priorityProject,
};

const MARKS = { first: '初出', relisted: '再掲' };

export const mark: Phrases<MarkCases> = {
  none: () => '',
  line: ({ mark, listings }) => `この線：${MARKS[mark]}${figure(listings)}件`,
  atInitiative: ({ mark, policy }) => `${policy}に${MARKS[mark]}`,
  atPolicy: ({ mark, initiative }, whole) => part`${quoted(whole, initiative)}の${MARKS[mark]}`,
};
