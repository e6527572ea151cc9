/** English: the tour texts about initiatives under many basic policies, and the plan without them. */
import type { Named } from '../../../explore/cases/case.ts';
import type { LeaderCases } from '../../../explore/tour/builtIn/mostListed.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { PolicyId } from '../../../plan/plan.ts';
import { type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { capital, few, figure, listed, percent, quoted, verb } from '../names.ts';
import { COUNTED_BY_US, counted, listingPlaces, names, numbers, onPages, someOf } from './parts.ts';

export const top: StepPhrases['top'] = ({ initiative, leader, first, all }, graph) => ({
  title: 'The most listed initiative',
  text: [
    phrased(LEADER, leader, graph),
    'A listing is a mention among the main initiatives, and no measure of budget or importance.',
  ],
  shown: [
    'The picture keeps only this initiative and the basic policies that list it. ',
    part`The filled mark is the first listing, under basic policy ${numbers(first)}, the hollow ones are re-listings.`,
  ],
  question: 'Why is this one listed so often?',
  answer: [
    'The document gives no reason. What can be said is where it is listed: ',
    part`under basic policies ${numbers(all)}.`,
  ],
  source: onPages(
    graph,
    [initiative],
    (places) => part`It is first listed on ${places}. ${listingPlaces(graph)}`,
  ),
  ours: COUNTED_BY_US,
});

const LEADER: Phrases<LeaderCases> = {
  one: ({ id, listingCount, reach, next }, graph) => {
    const of = graph.strategies.length;
    const across = of === 1 ? '' : `, in ${someOf(reach, of, 'strategy')}`;
    return [
      part`${quoted(graph, id)} is listed most: under ${policies(graph, listingCount)}${across}. `,
      next === null ? '' : following(next),
    ];
  },
  few: ({ ids, listingCount }, graph) =>
    part`${names(graph, ids)} are listed most, each under ${policies(graph, listingCount)}. `,
  many: ({ id, count, listingCount }, graph) => [
    `${capital(counted(count, 'initiative'))} are listed most, each under ${policies(graph, listingCount)}. `,
    part`The picture shows one of them, ${quoted(graph, id)}. `,
  ],
};

function policies(graph: PlanGraph, listingCount: number): string {
  return someOf(listingCount, graph.policies.length, 'policy');
}

function following({ listingCount, initiatives }: NonNullable<LeaderCases['one']['next']>): string {
  const listings = `${few(listingCount)} ${verb(listingCount, 'listing', 'listings')}`;
  return initiatives === 1
    ? `The next has ${listings}. `
    : `The next ${figure(initiatives)} have ${listings} each. `;
}

export const again: StepPhrases['again'] = ({ initiatives, again: count, once, next }, graph) => ({
  title: 'Initiatives that are listed again',
  text: [
    `${capital(someOf(count, initiatives, 'initiative'))} (${percent(count / initiatives)}) `,
    `${verb(count, 'is', 'are')} listed under several basic policies. `,
    'Rows are initiatives, columns basic policies: ● is a first listing, ○ a re-listing. ',
    next === null ? '' : nextTo(graph, next),
    once === 0 ? '' : `The other ${verb(once, 'one is', `${figure(once)} are`)} listed once.`,
  ],
  shown: 'The higher the row, the more listings. Look down a column to see where re-listings gather.',
  question: 'Are initiatives that are listed once less important?',
  answer:
    'No. The number of listings says nothing about importance. An initiative with one clear purpose will often be listed once.',
  ours: [COUNTED_BY_US, ' Equal names count as one initiative, whatever spaces are printed in them.'],
});

type Next = NonNullable<Parameters<StepPhrases['again']>[0]['next']>;

function nextTo(graph: PlanGraph, { top: leader, listingCount, count, named }: Next): SentencePart {
  const who = named.length === 0 ? counted(count, 'initiative') : names(graph, named);
  const listings = `${figure(listingCount)} listings${verb(count, '', ' each')}`;
  return part`Next after ${quoted(graph, leader)} ${verb(count, 'comes', 'come')} ${who} with ${listings}. `;
}

export const missed: StepPhrases['missed'] = ({ initiative, losing, sharing, single, emptied }, graph) => ({
  title: 'Removing this reduces overlap the most (trial)',
  text: [
    part`If ${quoted(graph, initiative)} is removed, ${counted(losing, 'policy')} `,
    `${verb(losing, 'has', 'have')} one fewer initiative${verb(losing, '', ' each')}. `,
    sharing === null
      ? ''
      : `Pairs of basic policies that share an initiative go from ${figure(sharing.before)} to ${figure(sharing.after)}. `,
    left(graph, single, `one${verb(single.count, '', ' each')}`),
    left(graph, emptied, 'none'),
    'This is a trial to see what is linked, and no proposal.',
  ],
  shown:
    'The numbers with a dashed border are the basic policies that lose an initiative; below each stands from how many listings to how many.',
  question: 'Will this initiative be abolished?',
  answer:
    'No. The document says nothing of the kind. It is a trial on the screen alone; the data stay as they are.',
  ours: [
    COUNTED_BY_US,
    ' Of the most listed initiatives, it is the one whose removal leaves the fewest pairs that share anything.',
  ],
});

function left(graph: PlanGraph, { count, named }: Named<PolicyId>, initiatives: string): SentencePart {
  if (count === 0) return '';
  const who =
    named.length === 0
      ? capital(someOf(count, graph.policies.length, 'policy'))
      : part`${verb(count, 'Basic policy', 'Basic policies')} ${listed(named)}`;
  return part`${who} ${verb(count, 'is', 'are')} left with ${initiatives}. `;
}

export const sole: StepPhrases['sole'] = (figures, graph) => {
  const { policies: count, policy, initiative, isListedOnce, noneOwn } = figures;
  return {
    title: 'A basic policy with one initiative',
    text: [
      count === 1 ? '' : `${figure(count)} basic policies have a single initiative. `,
      part`Basic policy ${policy}, ${quoted(graph, policy)}, lists nothing but ${quoted(graph, initiative.id)}. `,
      'If it is removed, the basic policy has no initiative. ',
      isListedOnce
        ? 'To be listed only once does not mean to matter less.'
        : 'Listing counts alone do not tell how much an initiative matters.',
    ],
    shown:
      'Point at the listing count of the tinted row, and compare it with the others. Basic policies with the fewest listings come first.',
    question: 'Does the city do nothing else for this basic policy?',
    answer:
      'The document does not tell. It names “main initiatives”; that does not mean that there are no others.',
    source: onPages(graph, [initiative], (places) => part`It is listed on ${places}.`),
    ours: [
      COUNTED_BY_US,
      noneOwn.count === 0
        ? ''
        : part` On the other hand, ${counted(noneOwn.count, 'policy')} ${verb(noneOwn.count, 'has', 'have')} no initiative that is not listed elsewhere as well: ${numbers(noneOwn)}.`,
    ],
  };
};
