/** English: the tour texts about initiatives under many basic policies, and the plan without them. */
import type { Named } from '../../../explore/cases/case.ts';
import type { LeaderCases } from '../../../explore/tour/builtIn/mostListed.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { PolicyId } from '../../../plan/plan.ts';
import { capital } from '../../levelWords.ts';
import { numberOf, type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { few, figure, percent, quoted, verb } from '../names.ts';
import { COUNTED_BY_US, counted, listingPlaces, names, numbers, onPages, someOf, words } from './parts.ts';

export const top: StepPhrases['top'] = ({ initiative, leader, first, all }, graph) => ({
  title: `The most listed ${words(graph).initiative}`,
  text: [
    phrased(LEADER, leader, graph),
    `A listing is a mention among the main ${words(graph).initiatives}, and no measure of budget or importance.`,
  ],
  shown: [
    `The picture keeps only this ${words(graph).initiative} and the ${words(graph).policies} that list it. `,
    part`The filled mark is the first listing, under ${words(graph).policy} ${numbers(graph, first)}, the hollow ones are re-listings.`,
  ],
  question: 'Why is this one listed so often?',
  answer: [
    'The document gives no reason. What can be said is where it is listed: ',
    part`under ${words(graph).policies} ${numbers(graph, all)}.`,
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
    const across = of === 1 ? '' : `, in ${someOf(graph, reach, of, 'strategy')}`;
    return [
      part`${quoted(graph, id)} is listed most: under ${policies(graph, listingCount)}${across}. `,
      next === null ? '' : following(next),
    ];
  },
  few: ({ ids, listingCount }, graph) =>
    part`${names(graph, ids)} are listed most, each under ${policies(graph, listingCount)}. `,
  many: ({ id, count, listingCount }, graph) => [
    `${capital(counted(graph, count, 'initiative'))} are listed most, each under ${policies(graph, listingCount)}. `,
    part`The picture shows one of them, ${quoted(graph, id)}. `,
  ],
};

function policies(graph: PlanGraph, listingCount: number): string {
  return someOf(graph, listingCount, graph.policies.length, 'policy');
}

function following({ listingCount, initiatives }: NonNullable<LeaderCases['one']['next']>): string {
  const listings = `${few(listingCount)} ${verb(listingCount, 'listing', 'listings')}`;
  return initiatives === 1
    ? `The next has ${listings}. `
    : `The next ${figure(initiatives)} have ${listings} each. `;
}

export const again: StepPhrases['again'] = ({ initiatives, again: count, once, next }, graph) => ({
  title: `${words(graph).Initiatives} that are listed again`,
  text: [
    `${capital(someOf(graph, count, initiatives, 'initiative'))} (${percent(count / initiatives)}) `,
    `${verb(count, 'is', 'are')} listed under several ${words(graph).policies}. `,
    `Rows are ${words(graph).initiatives}, columns ${words(graph).policies}: ● is a first listing, ○ a re-listing. `,
    next === null ? '' : nextTo(graph, next),
    once === 0 ? '' : `The other ${verb(once, 'one is', `${figure(once)} are`)} listed once.`,
  ],
  shown: 'The higher the row, the more listings. Look down a column to see where re-listings gather.',
  question: `Are ${words(graph).initiatives} that are listed once less important?`,
  answer: `No. The number of listings says nothing about importance. ${words(graph).AnInitiative} with one clear purpose will often be listed once.`,
  ours: [
    COUNTED_BY_US,
    ` Equal names count as one ${words(graph).initiative}, whatever spaces are printed in them.`,
  ],
});

type Next = NonNullable<Parameters<StepPhrases['again']>[0]['next']>;

function nextTo(graph: PlanGraph, { top: leader, listingCount, count, named }: Next): SentencePart {
  const who = named.length === 0 ? counted(graph, count, 'initiative') : names(graph, named);
  const listings = `${figure(listingCount)} listings${verb(count, '', ' each')}`;
  return part`Next after ${quoted(graph, leader)} ${verb(count, 'comes', 'come')} ${who} with ${listings}. `;
}

export const missed: StepPhrases['missed'] = ({ initiative, losing, sharing, single, emptied }, graph) => ({
  title: 'Removing this reduces overlap the most (trial)',
  text: [
    part`If ${quoted(graph, initiative)} is removed, ${counted(graph, losing, 'policy')} `,
    `${verb(losing, 'has', 'have')} one fewer ${words(graph).initiative}${verb(losing, '', ' each')}. `,
    sharing === null
      ? ''
      : `Pairs of ${words(graph).policies} that share ${words(graph).anInitiative} go from ${figure(sharing.before)} to ${figure(sharing.after)}. `,
    left(graph, single, `one${verb(single.count, '', ' each')}`),
    left(graph, emptied, 'none'),
    'This is a trial to see what is linked, and no proposal.',
  ],
  shown: `The numbers with a dashed border are the ${words(graph).policies} that lose ${words(graph).anInitiative}; below each stands from how many listings to how many.`,
  question: `Will this ${words(graph).initiative} be abolished?`,
  answer:
    'No. The document says nothing of the kind. It is a trial on the screen alone; the data stay as they are.',
  ours: [
    COUNTED_BY_US,
    ` Of the most listed ${words(graph).initiatives}, it is the one whose removal leaves the fewest pairs that share anything.`,
  ],
});

function left(graph: PlanGraph, { count, named }: Named<PolicyId>, initiatives: string): SentencePart {
  if (count === 0) return '';
  const who =
    named.length === 0
      ? capital(someOf(graph, count, graph.policies.length, 'policy'))
      : part`${verb(count, words(graph).Policy, words(graph).Policies)} ${numbers(graph, { count, named })}`;
  return part`${who} ${verb(count, 'is', 'are')} left with ${initiatives}. `;
}

export const sole: StepPhrases['sole'] = (figures, graph) => {
  const { policies: count, policy, initiative, isListedOnce, noneOwn } = figures;
  return {
    title: `${words(graph).APolicy} with one ${words(graph).initiative}`,
    text: [
      count === 1
        ? ''
        : `${figure(count)} ${words(graph).policies} have a single ${words(graph).initiative}. `,
      part`${words(graph).Policy} ${numberOf(graph, policy)}, ${quoted(graph, policy)}, lists nothing but ${quoted(graph, initiative.id)}. `,
      `If it is removed, the ${words(graph).policy} has no ${words(graph).initiative}. `,
      isListedOnce
        ? 'To be listed only once does not mean to matter less.'
        : `Listing counts alone do not tell how much ${words(graph).anInitiative} matters.`,
    ],
    shown: `Point at the listing count of the tinted row, and compare it with the others. ${words(graph).Policies} with the fewest listings come first.`,
    question: `Does the city do nothing else for this ${words(graph).policy}?`,
    answer: `The document does not tell. It names “main ${words(graph).initiatives}”; that does not mean that there are no others.`,
    source: onPages(graph, [initiative], (places) => part`It is listed on ${places}.`),
    ours: [
      COUNTED_BY_US,
      noneOwn.count === 0
        ? ''
        : part` On the other hand, ${counted(graph, noneOwn.count, 'policy')} ${verb(noneOwn.count, 'has', 'have')} no ${words(graph).initiative} that is not listed elsewhere as well: ${numbers(graph, noneOwn)}.`,
    ],
  };
};
