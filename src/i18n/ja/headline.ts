import { type PlanGraph, wholeOf } from '../../plan/graph.ts';
import type { Headline, RankingRow } from '../../plan/measures.ts';
import { enumerated, type Part, sentenceOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { counted, figure, quoted } from './names.ts';

/** Of a part of the plan it says 表示中: what is hidden may list an initiative again. */
export const headline: Sentences['headline'] = (graph, figures, isWhole): Sentence => {
  const { initiatives, listings, listedAgain, top } = figures;
  const [most, ...ties] = top;
  if (initiatives === 0) return [isWhole ? 'この計画に取組はありません。' : '表示中の取組はありません。'];
  if (listings === 0 || most === undefined)
    return [`表示中の取組は${figure(initiatives)}件ですが、掲載は表示していません。`];

  const whole = wholeOf(graph);
  const name = ({ initiative }: RankingRow): Part => quoted(whole, initiative.id);
  const share = [
    policyShare(whole, figures, most.listingCount),
    strategyShare(whole, figures, most),
    'に掲載されています。',
  ];
  const subject = `${isWhole ? '' : '表示中の'}${figure(initiatives)}件の取組`;
  const several = `${isWhole ? '' : 'ここで'}複数の基本施策に掲載されてい`;
  if (initiatives === 1)
    return sentenceOf(isWhole ? '取組は' : '表示中の取組は', name(most), 'だけで、', share);
  if (listedAgain === 0)
    return [isWhole ? `${subject}に再掲はありません。` : `${subject}は、ここではいずれも1回だけの掲載です。`];
  if (listedAgain === 1)
    return sentenceOf(`${subject}のうち、${several}るのは`, name(most), 'だけで、', share);

  const again = listedAgain === initiatives ? 'はすべて' : `のうち${figure(listedAgain)}件は`;
  const opening = `${subject}${again}、${several}ます。最多は`;
  if (ties.length === 0) return sentenceOf(opening, name(most), 'で、', share);
  if (ties.length <= 2)
    return sentenceOf(
      opening,
      enumerated(top.map(name), '', ties.length === 1 ? 'と' : ''),
      'で、それぞれ',
      policyShare(whole, figures, most.listingCount),
      'に掲載されています。',
    );
  return [`${opening}掲載数${figure(most.listingCount)}で、${figure(top.length)}件の取組が並びます。`];
};

function policyShare(whole: PlanGraph, { policies }: Headline, count: number): string {
  const all = `${policies === whole.policies.length ? '' : '表示中の'}${counted(policies)}の基本施策`;
  return count === policies ? `${all}${count === 1 ? '' : 'すべて'}` : `${all}のうち${counted(count)}`;
}

function strategyShare(whole: PlanGraph, { strategies }: Headline, row: RankingRow): string {
  if (whole.strategies.length === 1 || row.listingCount === 1) return '';
  const shown = strategies === whole.strategies.length ? '' : '表示中の';
  if (row.reach === 1) return '（いずれも同じ戦略）';
  if (row.reach === strategies) return `、${shown}全${strategies}戦略`;
  // Strategies themselves may be hidden while their basic policies are shown.
  if (row.reach > strategies) return `、${row.reach}戦略`;
  return `、${shown}${strategies}戦略のうち${row.reach}戦略`;
}
