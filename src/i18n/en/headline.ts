import { type PlanGraph, wholeOf } from '../../plan/graph.ts';
import type { Headline, RankingRow } from '../../plan/measures.ts';
import { type Part, sentenceOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { allOf, capital, counted, figure, KINDS, listed, quoted } from './names.ts';

/** Of a part of the plan it says "shown" and "here": what is hidden may list an initiative again. */
export const headline: Sentences['headline'] = (graph, figures, isWhole): Sentence => {
  const { initiatives, listings, listedAgain, top } = figures;
  const [most, ...ties] = top;
  if (initiatives === 0) return [isWhole ? 'This plan lists no initiatives.' : 'No initiatives are shown.'];
  if (listings === 0 || most === undefined)
    return initiatives === 1
      ? ['One initiative is shown, but none of its listings.']
      : [`${counted(initiatives, 'initiative')} are shown, but none of their listings.`];

  const whole = wholeOf(graph);
  const name = ({ initiative }: RankingRow): Part => quoted(whole, initiative.id);
  const under = underPolicies(whole, figures, most.listingCount);
  const across = acrossStrategies(whole, figures, most);
  if (initiatives === 1)
    return sentenceOf(
      isWhole ? 'There is one initiative, ' : 'One initiative is shown, ',
      name(most),
      `. It is listed ${under}${across}.`,
    );

  const again = listedAgainSentence(initiatives, listedAgain, isWhole);
  if (listedAgain === 0) return [`${again}.`];
  if (listedAgain === 1) return sentenceOf(`${again}: `, name(most), `, ${under}${across}.`);
  if (ties.length === 0)
    return sentenceOf(`${again}. The most listed, `, name(most), `, is listed ${under}${across}.`);
  if (ties.length <= 2)
    return sentenceOf(`${again}. The most listed, `, listed(top.map(name)), `, are each listed ${under}.`);
  return [
    `${again}. ${counted(top.length, 'initiative')} tie for the most, with ${figure(most.listingCount)} listings each.`,
  ];
};

function listedAgainSentence(initiatives: number, again: number, isWhole: boolean): string {
  const shown = isWhole ? '' : ' shown';
  const end = `listed more than once${isWhole ? '' : ' here'}`;
  if (again === initiatives) return `${capital(allOf(initiatives, 'initiative'))}${shown} are ${end}`;
  if (again === 0)
    return initiatives === 2
      ? `Neither initiative${shown} is ${end}`
      : `None of the ${counted(initiatives, 'initiative')}${shown} is ${end}`;
  const be = again === 1 ? 'is' : 'are';
  return isWhole
    ? `${figure(again)} of ${counted(initiatives, 'initiative')} ${be} ${end}`
    : `Of the ${counted(initiatives, 'initiative')} shown, ${figure(again)} ${be} ${end}`;
}

function underPolicies(whole: PlanGraph, { policies }: Headline, count: number): string {
  const allShown = policies === whole.policies.length;
  const shown = allShown ? '' : ' shown';
  if (count === policies) return `under ${allOf(count, 'policy')}${shown}`;
  return `under ${figure(count)} of ${allShown ? '' : 'the '}${counted(policies, 'policy')}${shown}`;
}

function acrossStrategies(whole: PlanGraph, { strategies }: Headline, row: RankingRow): string {
  if (whole.strategies.length === 1 || row.listingCount === 1) return '';
  const allShown = strategies === whole.strategies.length;
  const shown = allShown ? '' : ' shown';
  if (row.reach === 1) return ', all in one strategy';
  if (row.reach === strategies) return `, across ${allOf(strategies, 'strategy')}${shown}`;
  // Strategies themselves may be hidden while their basic policies are shown.
  if (row.reach > strategies) return `, across ${counted(row.reach, 'strategy')}`;
  return `, across ${row.reach} of ${allShown ? '' : 'the '}${strategies} ${KINDS.strategy}${shown}`;
}
