import type { HeadlineCases, ReachCases, ShownShare } from '../../explore/cases/headline.ts';
import { type Phrases, part, phrased } from '../phrasing.ts';
import { allOf, counted, figure, KINDS, listed, quoted, verb } from './names.ts';

/** For a part of the plan it says "shown" and "here": hidden policies may list an initiative again. */
export const headline: Phrases<HeadlineCases> = {
  empty: ({ isWhole }) => (isWhole ? 'This plan lists no initiatives.' : 'No initiatives are shown.'),
  noListings: ({ initiatives }) =>
    initiatives === 1
      ? 'One initiative is shown, but none of its listings.'
      : `${counted(initiatives, 'initiative')} are shown, but none of their listings.`,
  oneInitiative: ({ isWhole, initiative, policies, reach }, whole) => [
    isWhole ? 'There is one initiative, ' : 'One initiative is shown, ',
    part`${quoted(whole, initiative)}. It is listed ${under(policies)}${phrased(ACROSS, reach, whole)}.`,
  ],
  noneAgain: ({ initiatives, isWhole }) => {
    const none =
      initiatives === 2 ? 'Neither initiative' : `None of the ${counted(initiatives, 'initiative')}`;
    return isWhole ? `${none} is listed more than once.` : `${none} shown is listed more than once here.`;
  },
  oneAgain: ({ initiative, policies, reach, ...counts }, whole) =>
    part`${listedAgain(counts)}: ${quoted(whole, initiative)}, ${under(policies)}${phrased(ACROSS, reach, whole)}.`,
  most: ({ top, policies, reach, ...counts }, whole) => {
    const names = listed(top.map((id) => quoted(whole, id)));
    return [
      part`${listedAgain(counts)}. The most listed, ${names}, ${top.length === 1 ? 'is' : 'are each'} `,
      part`listed ${under(policies)}${top.length === 1 ? phrased(ACROSS, reach, whole) : ''}.`,
    ];
  },
  tie: ({ tied, listingCount, ...counts }) => [
    `${listedAgain(counts)}. ${counted(tied, 'initiative')} tie for the most, `,
    `with ${figure(listingCount)} listings each.`,
  ],
};

type Again = Pick<HeadlineCases['tie'], 'initiatives' | 'again' | 'isWhole'>;

function listedAgain({ initiatives, again, isWhole }: Again): string {
  const end = `${verb(again, 'is', 'are')} listed more than once${isWhole ? '' : ' here'}`;
  if (again === initiatives) return `${allOf(initiatives, 'initiative')}${isWhole ? '' : ' shown'} ${end}`;
  return isWhole
    ? `${figure(again)} of ${counted(initiatives, 'initiative')} ${end}`
    : `Of the ${counted(initiatives, 'initiative')} shown, ${figure(again)} ${end}`;
}

function under({ count, of, allShown }: ShownShare): string {
  const shown = allShown ? '' : ' shown';
  if (count === of) return `under ${allOf(count, 'policy')}${shown}`;
  return `under ${figure(count)} of ${allShown ? '' : 'the '}${counted(of, 'policy')}${shown}`;
}

const ACROSS: Phrases<ReachCases> = {
  untold: () => '',
  one: () => ', all in one strategy',
  all: ({ of, allShown }) => `, across ${allOf(of, 'strategy')}${allShown ? '' : ' shown'}`,
  some: ({ count, of, allShown }) =>
    `, across ${count} of ${allShown ? `${of} ${KINDS.strategy}` : `the ${of} ${KINDS.strategy} shown`}`,
  beyondShown: ({ count }) => `, across ${counted(count, 'strategy')}`,
};
