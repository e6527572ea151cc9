import type { HeadlineCases, ReachCases, ShownShare } from '../../explore/cases/headline.ts';
import { joinList, type Phrases, part, phrased } from '../phrasing.ts';
import { counted, figure, quoted } from './names.ts';

/** For a part of the plan it says 表示中: hidden policies may list an initiative again. */
export const headline: Phrases<HeadlineCases> = {
  empty: ({ isWhole }) => (isWhole ? 'この計画に取組はありません。' : '表示中の取組はありません。'),
  noListings: ({ initiatives }) => `表示中の取組は${figure(initiatives)}件ですが、掲載は表示していません。`,
  oneInitiative: ({ isWhole, initiative, policies, reach }, whole) => [
    part`${isWhole ? '' : '表示中の'}取組は${quoted(whole, initiative)}だけで、`,
    part`${under(policies)}${phrased(ACROSS, reach, whole)}に掲載されています。`,
  ],
  noneAgain: ({ isWhole, ...counts }) =>
    `${subject({ isWhole, ...counts })}${isWhole ? 'に再掲はありません。' : 'は、ここではいずれも1回だけの掲載です。'}`,
  oneAgain: ({ initiative, policies, reach, ...counts }, whole) => [
    part`${subject(counts)}のうち、${listedAgain(counts)}るのは${quoted(whole, initiative)}だけで、`,
    part`${under(policies)}${phrased(ACROSS, reach, whole)}に掲載されています。`,
  ],
  most: ({ top, policies, reach, ...counts }, whole) => {
    const names = top.map((id) => quoted(whole, id));
    const share = part`${under(policies)}${top.length === 1 ? phrased(ACROSS, reach, whole) : ''}`;
    return [
      part`${opening(counts)}${joinList(names, '', top.length === 2 ? 'と' : '')}で、`,
      part`${top.length === 1 ? '' : 'それぞれ'}${share}に掲載されています。`,
    ];
  },
  tie: ({ tied, listingCount, ...counts }) =>
    `${opening(counts)}掲載数${figure(listingCount)}で、${figure(tied)}件の取組が並びます。`,
};

type Again = Pick<HeadlineCases['tie'], 'initiatives' | 'again' | 'isWhole'>;

function subject({ initiatives, isWhole }: Omit<Again, 'again'>): string {
  return `${isWhole ? '' : '表示中の'}${figure(initiatives)}件の取組`;
}

function listedAgain({ isWhole }: Omit<Again, 'again'>): string {
  return `${isWhole ? '' : 'ここで'}複数の基本施策に掲載されてい`;
}

function opening(counts: Again): string {
  const { initiatives, again } = counts;
  const which = again === initiatives ? 'はすべて' : `のうち${figure(again)}件は`;
  return `${subject(counts)}${which}、${listedAgain(counts)}ます。最多は`;
}

function under({ count, of, allShown }: ShownShare): string {
  const all = `${allShown ? '' : '表示中の'}${counted(of)}の基本施策`;
  return count === of ? `${all}${count === 1 ? '' : 'すべて'}` : `${all}のうち${counted(count)}`;
}

const ACROSS: Phrases<ReachCases> = {
  untold: () => '',
  one: () => '（いずれも同じ戦略）',
  all: ({ of, allShown }) => `、${allShown ? '' : '表示中の'}全${of}戦略`,
  some: ({ count, of, allShown }) => `、${allShown ? '' : '表示中の'}${of}戦略のうち${count}戦略`,
  beyondShown: ({ count }) => `、${count}戦略`,
};
