/** The tour's words: initiatives listed under many basic policies, and what is left if they are removed. */
import { fallingTo } from '../../../explore/whatIf.ts';
import { listingsOfInitiative, type PlanGraph } from '../../../plan/graph.ts';
import type { RankingRow } from '../../../plan/measures.ts';
import type { PolicyId } from '../../../plan/schema.ts';
import type { Part } from '../../phrasing.ts';
import type { MissedFigures, Say, TopFigures, TourWords } from '../../tourWords.ts';
import { capital, listed, quoted } from '../names.ts';
import { COUNTED_BY_US, counted, few, listingPlaces, names, numbers, places, someOf, verb } from './parts.ts';

/** So many names a sentence can hold. */
const MOST_NAMED = 2;

export const top: TourWords['top'] = (graph, { top: rows, next }, say) => {
  const [most, ...ties] = rows;
  if (most === undefined) throw new RangeError('Nothing is listed');
  const listings = listingsOfInitiative(graph, most.initiative.id);
  const first = listings.filter(({ mark }) => mark === 'first');
  return {
    title: 'The most listed initiative',
    text: [
      ties.length === 0
        ? [names(graph, rows), ` is listed most: under ${widely(graph, most, say)}. `]
        : tied(graph, rows, say),
      ties.length > 0 || next === null ? '' : following(next, say),
      'A listing is a mention among the main initiatives, and no measure of budget or importance.',
    ],
    shown: [
      'The picture keeps only this initiative and the basic policies that list it. The filled mark is the first listing, under basic policy ',
      numbers(
        first.map(({ policy }) => policy),
        say,
      ),
      ', the hollow ones are re-listings.',
    ],
    question: 'Why is this one listed so often?',
    answer: [
      'The document gives no reason. What can be said is where it is listed: under basic policies ',
      numbers(
        listings.map(({ policy }) => policy),
        say,
      ),
      '.',
    ],
    source: ['It is first listed on ', places(graph, [most.initiative]), '. ', listingPlaces(graph)],
    ours: COUNTED_BY_US,
  };
};

function following({ listingCount, initiatives }: NonNullable<TopFigures['next']>, say: Say): string {
  const listings = `${few(listingCount, say)} ${verb(listingCount, 'listing', 'listings')}`;
  return initiatives === 1
    ? `The next has ${listings}. `
    : `The next ${say.number(initiatives)} have ${listings} each. `;
}

function widely(graph: PlanGraph, row: RankingRow, say: Say): string {
  const of = graph.strategies.length;
  const across = of === 1 ? '' : `, in ${someOf(row.reach, of, 'strategy', say)}`;
  return `${someOf(row.listingCount, graph.policies.length, 'policy', say)}${across}`;
}

function tied(graph: PlanGraph, rows: readonly RankingRow[], say: Say): Part {
  const [first] = rows;
  const each = `each under ${someOf(first?.listingCount ?? 0, graph.policies.length, 'policy', say)}`;
  return rows.length <= MOST_NAMED
    ? [names(graph, rows), ` are listed most, ${each}. `]
    : [
        `${capital(counted(rows.length, 'initiative', say))} are listed most, ${each}. The picture shows one of them, `,
        names(graph, rows.slice(0, 1)),
        '. ',
      ];
}

export const again: TourWords['again'] = (graph, figures, say) => {
  const { again: count, next, top: rows } = figures;
  const once = figures.initiatives - count;
  const listingCount = next[0]?.listingCount ?? 0;
  return {
    title: 'Initiatives that are listed again',
    text: [
      `${capital(someOf(count, figures.initiatives, 'initiative', say))} (${say.percent(count / figures.initiatives)}) `,
      `${verb(count, 'is', 'are')} listed under several basic policies. `,
      'Rows are initiatives, columns basic policies: ● is a first listing, ○ a re-listing. ',
      next.length === 0 || rows.length > 1
        ? ''
        : [
            'Next after ',
            names(graph, rows),
            verb(next.length, ' comes ', ' come '),
            next.length <= MOST_NAMED ? names(graph, next) : counted(next.length, 'initiative', say),
            ` with ${say.number(listingCount)} listings${verb(next.length, '', ' each')}. `,
          ],
      once === 0 ? '' : `The other ${verb(once, 'one is', `${say.number(once)} are`)} listed once.`,
    ],
    shown: 'The higher the row, the more listings. Look down a column to see where re-listings gather.',
    question: 'Are initiatives that are listed once less important?',
    answer:
      'No. The number of listings says nothing about importance. An initiative with one clear purpose will often be listed once.',
    source: listingPlaces(graph),
    ours: [COUNTED_BY_US, ' Equal names count as one initiative, whatever spaces are printed in them.'],
  };
};

export const missed: TourWords['missed'] = (graph, figures, say) => {
  const { outcome, sharing } = figures;
  const losing = outcome.losing.length;
  return {
    title: 'Removing this reduces overlap the most (trial)',
    text: [
      'If ',
      quoted(graph, figures.initiative),
      ` is removed, ${counted(losing, 'policy', say)} ${verb(losing, 'has', 'have')} one fewer initiative${verb(losing, '', ' each')}. `,
      sharing === null
        ? ''
        : `Pairs of basic policies that share an initiative go from ${say.number(sharing.before)} to ${say.number(sharing.after)}. `,
      left(graph, figures, say),
      'This is a trial to see what is linked, and no proposal.',
    ],
    shown:
      'The numbers with a dashed border are the basic policies that lose an initiative; below each stands from how many listings to how many.',
    question: 'Will this initiative be abolished?',
    answer:
      'No. The document says nothing of the kind. It is a trial on the screen alone; the data stay as they are.',
    source: listingPlaces(graph),
    ours: [
      COUNTED_BY_US,
      ' Of the most listed initiatives, it is the one whose removal leaves the fewest pairs that share anything.',
    ],
  };
};

/** Those left with a single initiative, or with none. */
function left(graph: PlanGraph, { outcome }: MissedFigures, say: Say): Part {
  const single = fallingTo(outcome, 1).flatMap(({ policy, after }) => (after > 0 ? [policy.id] : []));
  const named = (ids: readonly PolicyId[]): Part => {
    if (ids.length > MOST_NAMED) return capital(someOf(ids.length, graph.policies.length, 'policy', say));
    return [verb(ids.length, 'Basic policy ', 'Basic policies '), listed(ids)];
  };
  return [
    single.length === 0
      ? ''
      : [
          named(single),
          ` ${verb(single.length, 'is', 'are')} left with one${verb(single.length, '', ' each')}. `,
        ],
    outcome.emptied.length === 0
      ? ''
      : [named(outcome.emptied), ` ${verb(outcome.emptied.length, 'is', 'are')} left with none. `],
  ];
}

export const sole: TourWords['sole'] = (graph, figures, say) => {
  const { policies: ids, policy, initiative, noneOwn } = figures;
  const [, ...more] = ids;
  return {
    title: 'A basic policy with one initiative',
    text: [
      more.length === 0 ? '' : `${say.number(ids.length)} basic policies have a single initiative. `,
      `Basic policy ${policy}, `,
      quoted(graph, policy),
      ', lists nothing but ',
      names(graph, [initiative]),
      '. If it is removed, the basic policy has no initiative. ',
      initiative.listingCount === 1
        ? 'To be listed only once does not mean to matter less.'
        : 'Listing counts alone do not tell how much an initiative matters.',
    ],
    shown:
      'Point at the listing count of the tinted row, and compare it with the others. Basic policies with the fewest listings come first.',
    question: 'Does the city do nothing else for this basic policy?',
    answer:
      'The document does not tell. It names “main initiatives”; that does not mean that there are no others.',
    source: ['It is listed on ', places(graph, [initiative.initiative]), '.'],
    ours: [
      COUNTED_BY_US,
      noneOwn.length === 0
        ? ''
        : [
            ` On the other hand, ${counted(noneOwn.length, 'policy', say)} `,
            verb(noneOwn.length, 'has', 'have'),
            ' no initiative that is not listed elsewhere as well: ',
            numbers(noneOwn, say),
            '.',
          ],
    ],
  };
};
