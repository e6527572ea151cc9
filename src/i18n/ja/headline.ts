import type { HeadlineCases, ReachCases, ShownShare } from '../../explore/cases/headline.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { joinList, type Phrases, part, phrased } from '../phrasing.ts';
import { afterNumber, counted, figure, kindName, quoted } from './names.ts';

/** For a part of the plan it says 表示中: hidden policies may list an initiative again. */
export const headline: Phrases<HeadlineCases> = {
  empty: ({ isWhole }, whole) =>
    `${isWhole ? 'この計画に' : '表示中の'}${kindName(whole, 'initiative')}はありません。`,
  noListings: ({ initiatives }, whole) =>
    `表示中の${kindName(whole, 'initiative')}は${figure(initiatives)}件ですが、掲載は表示していません。`,
  oneInitiative: ({ isWhole, initiative, policies, reach }, whole) => [
    part`${isWhole ? '' : '表示中の'}${kindName(whole, 'initiative')}は${quoted(whole, initiative)}だけで、`,
    part`${under(whole, policies)}${phrased(ACROSS, reach, whole)}に掲載されています。`,
  ],
  noneAgain: ({ isWhole, ...counts }, whole) =>
    `${subject(whole, { isWhole, ...counts })}${isWhole ? 'に再掲はありません。' : 'は、ここではいずれも1回だけの掲載です。'}`,
  oneAgain: ({ initiative, policies, reach, ...counts }, whole) => [
    part`${subject(whole, counts)}のうち、${listedAgain(whole, counts)}るのは${quoted(whole, initiative)}だけで、`,
    part`${under(whole, policies)}${phrased(ACROSS, reach, whole)}に掲載されています。`,
  ],
  most: ({ top, policies, reach, ...counts }, whole) => {
    const names = top.map((id) => quoted(whole, id));
    const share = part`${under(whole, policies)}${top.length === 1 ? phrased(ACROSS, reach, whole) : ''}`;
    return [
      part`${opening(whole, counts)}${joinList(names, '', top.length === 2 ? 'と' : '')}で、`,
      part`${top.length === 1 ? '' : 'それぞれ'}${share}に掲載されています。`,
    ];
  },
  tie: ({ tied, listingCount, ...counts }, whole) =>
    `${opening(whole, counts)}掲載数${figure(listingCount)}で、${figure(tied)}件の${kindName(whole, 'initiative')}が並びます。`,
};

type Again = Pick<HeadlineCases['tie'], 'initiatives' | 'again' | 'isWhole'>;

function subject(whole: PlanGraph, { initiatives, isWhole }: Omit<Again, 'again'>): string {
  return `${isWhole ? '' : '表示中の'}${figure(initiatives)}件の${kindName(whole, 'initiative')}`;
}

function listedAgain(whole: PlanGraph, { isWhole }: Omit<Again, 'again'>): string {
  return `${isWhole ? '' : 'ここで'}複数の${kindName(whole, 'policy')}に掲載されてい`;
}

function opening(whole: PlanGraph, counts: Again): string {
  const { initiatives, again } = counts;
  const which = again === initiatives ? 'はすべて' : `のうち${figure(again)}件は`;
  return `${subject(whole, counts)}${which}、${listedAgain(whole, counts)}ます。最多は`;
}

function under(whole: PlanGraph, { count, of, allShown }: ShownShare): string {
  const all = `${allShown ? '' : '表示中の'}${counted(of)}の${kindName(whole, 'policy')}`;
  return count === of ? `${all}${count === 1 ? '' : 'すべて'}` : `${all}のうち${counted(count)}`;
}

const ACROSS: Phrases<ReachCases> = {
  untold: () => '',
  one: (_, whole) => `（いずれも同じ${kindName(whole, 'strategy')}）`,
  all: ({ of, allShown }, whole) => `、${allShown ? '' : '表示中の'}全${of}${afterNumber(whole, 'strategy')}`,
  some: ({ count, of, allShown }, whole) =>
    `、${allShown ? '' : '表示中の'}${of}${afterNumber(whole, 'strategy')}のうち${count}${afterNumber(whole, 'strategy')}`,
  beyondShown: ({ count }, whole) => `、${count}${afterNumber(whole, 'strategy')}`,
};
