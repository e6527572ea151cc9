import type { HeadlineCases, ReachCases, ShownShare } from '../../explore/cases/headline.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { type Phrases, part, phrased } from '../phrasing.ts';
import { allOf, counted, figure, listed, one, quoted, several, verb } from './names.ts';

/** For a part of the plan it says "shown" and "here": hidden policies may list an initiative again. */
export const headline: Phrases<HeadlineCases> = {
  empty: ({ isWhole }, whole) =>
    isWhole
      ? `This plan lists no ${several(whole, 'initiative')}.`
      : `No ${several(whole, 'initiative')} are shown.`,
  noListings: ({ initiatives }, whole) =>
    initiatives === 1
      ? `One ${one(whole, 'initiative')} is shown, but none of its listings.`
      : `${counted(whole, initiatives, 'initiative')} are shown, but none of their listings.`,
  oneInitiative: ({ isWhole, initiative, policies, reach }, whole) => [
    isWhole ? `There is one ${one(whole, 'initiative')}, ` : `One ${one(whole, 'initiative')} is shown, `,
    part`${quoted(whole, initiative)}. It is listed ${under(whole, policies)}${phrased(ACROSS, reach, whole)}.`,
  ],
  noneAgain: ({ initiatives, isWhole }, whole) => {
    const none =
      initiatives === 2
        ? `Neither ${one(whole, 'initiative')}`
        : `None of the ${counted(whole, initiatives, 'initiative')}`;
    return isWhole ? `${none} is listed more than once.` : `${none} shown is listed more than once here.`;
  },
  oneAgain: ({ initiative, policies, reach, ...counts }, whole) =>
    part`${listedAgain(whole, counts)}: ${quoted(whole, initiative)}, ${under(whole, policies)}${phrased(ACROSS, reach, whole)}.`,
  most: ({ top, policies, reach, ...counts }, whole) => {
    const names = listed(top.map((id) => quoted(whole, id)));
    return [
      part`${listedAgain(whole, counts)}. The most listed, ${names}, ${top.length === 1 ? 'is' : 'are each'} `,
      part`listed ${under(whole, policies)}${top.length === 1 ? phrased(ACROSS, reach, whole) : ''}.`,
    ];
  },
  tie: ({ tied, listingCount, ...counts }, whole) => [
    `${listedAgain(whole, counts)}. ${counted(whole, tied, 'initiative')} tie for the most, `,
    `with ${figure(listingCount)} listings each.`,
  ],
};

type Again = Pick<HeadlineCases['tie'], 'initiatives' | 'again' | 'isWhole'>;

function listedAgain(whole: PlanGraph, { initiatives, again, isWhole }: Again): string {
  const end = `${verb(again, 'is', 'are')} listed more than once${isWhole ? '' : ' here'}`;
  if (again === initiatives)
    return `${allOf(whole, initiatives, 'initiative')}${isWhole ? '' : ' shown'} ${end}`;
  return isWhole
    ? `${figure(again)} of ${counted(whole, initiatives, 'initiative')} ${end}`
    : `Of the ${counted(whole, initiatives, 'initiative')} shown, ${figure(again)} ${end}`;
}

function under(whole: PlanGraph, { count, of, allShown }: ShownShare): string {
  const shown = allShown ? '' : ' shown';
  if (count === of) return `under ${allOf(whole, count, 'policy')}${shown}`;
  return `under ${figure(count)} of ${allShown ? '' : 'the '}${counted(whole, of, 'policy')}${shown}`;
}

const ACROSS: Phrases<ReachCases> = {
  untold: () => '',
  one: (_, whole) => `, all in one ${one(whole, 'strategy')}`,
  all: ({ of, allShown }, whole) => `, across ${allOf(whole, of, 'strategy')}${allShown ? '' : ' shown'}`,
  some: ({ count, of, allShown }, whole) =>
    `, across ${count} of ${allShown ? `${of} ${several(whole, 'strategy')}` : `the ${of} ${several(whole, 'strategy')} shown`}`,
  beyondShown: ({ count }, whole) => `, across ${counted(whole, count, 'strategy')}`,
};
