/** The tour's words: what ties strategies and basic policies to each other. */
import type { Bridge } from '../../../plan/combinations.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { groupBy } from '../../../plan/groupBy.ts';
import type { Part } from '../../phrasing.ts';
import type { BridgesFigures, Say, TourWords, WidestFigures } from '../../tourWords.ts';
import { capital, listed, quoted } from '../names.ts';
import { COUNTED_BY_US, counted, few, listingPlaces, names, someOf, verb } from './parts.ts';

export const bridges: TourWords['bridges'] = (graph, figures, say) => {
  const { initiatives: all, bridging, opened } = figures;
  return {
    title: 'What bridges the strategies',
    text: [
      `${capital(someOf(bridging, all, 'initiative', say))} (${say.percent(bridging / all)}) `,
      `${verb(bridging, 'is', 'are')} listed in several strategies. `,
      pairs(figures, say),
      'Each row is a combination of strategies; its dark bar counts the initiatives that are listed in just these.',
    ],
    shown: [
      'The tinted row is that of strategies ',
      listed(opened.strategies),
      `. ${capital(counted(opened.exactly.length, 'initiative', say))} ${verb(opened.exactly.length, 'is', 'are')} `,
      `in these alone, ${say.number(opened.atLeast.length)} with those that other strategies list as well; `,
      'the panel on the right names them.',
    ],
    question: 'Is it a problem where strategies share little?',
    answer:
      'The number alone does not tell. It may mean that tasks are well divided, or that there is room to work together. Take it as a starting point.',
    source: listingPlaces(graph),
    ours: [COUNTED_BY_US, ' To bridge means: to be listed under basic policies of both strategies.'],
  };
};

function pairs({ most, fewest }: BridgesFigures, say: Say): Part {
  const [top] = most;
  const [low] = fewest;
  if (top === undefined || low === undefined) return '';
  return [
    'Of all pairs, ',
    pair(most, top, say),
    ` share the most, ${say.number(top.initiatives.length)}, and `,
    pair(fewest, low, say),
    low.initiatives.length === 0 ? ' nothing. ' : ` the fewest, ${few(low.initiatives.length, say)}. `,
  ];
}

function pair(tied: readonly Bridge[], { strategies }: Bridge, say: Say): Part {
  return tied.length === 1 ? ['strategies ', listed(strategies)] : `${say.number(tied.length)} pairs`;
}

export const widest: TourWords['widest'] = (graph, figures, say) => ({
  title: `Initiatives in ${say.number(figures.reach)} or more strategies`,
  text: [
    `${capital(someOf(figures.rows.length, figures.initiatives, 'initiative', say))} `,
    `${verb(figures.rows.length, 'is', 'are')} listed in ${say.number(figures.reach)} strategies or more. `,
    byReach(graph, figures, say),
    'The picture keeps only these and their lines.',
  ],
  shown: 'Point at the colors of the lines that meet a row: as many colors as strategies.',
  question: 'Where have the other initiatives gone?',
  answer:
    'They are still in the plan. The screen shows only what meets the condition; the next one brings them back.',
  source: listingPlaces(graph),
  ours: [
    COUNTED_BY_US,
    ' It may be a clue to where fields could work together, but is no record that they do.',
  ],
});

/** So many are told by name. */
const MOST_NAMED = 4;

function byReach(graph: PlanGraph, { rows }: WidestFigures, say: Say): Part {
  const groups = [...groupBy(rows, ({ reach }) => reach)].map(([reach, inGroup], place): Part => {
    const count = counted(inGroup.length, 'initiative', say);
    const who = rows.length <= MOST_NAMED ? names(graph, inGroup) : place === 0 ? capital(count) : count;
    const all = reach === graph.strategies.length ? 'all ' : '';
    return [who, ` ${verb(inGroup.length, 'is', 'are')} in ${all}${say.number(reach)}`];
  });
  return groups.map((group, place) => [group, place === groups.length - 1 ? '. ' : '; ']);
}

export const overlap: TourWords['overlap'] = (graph, figures, say) => {
  const { a, b, overlap: found, pairs: all, sharing, tied } = figures;
  const only = found.sharedOnlyHere.length;
  return {
    title: 'Where basic policies overlap',
    text: [
      all === 1
        ? 'The one pair of basic policies shares initiatives. '
        : `${capital(few(sharing, say))} of ${say.number(all)} pairs of basic policies (${say.percent(sharing / all)}) ${verb(sharing, 'shares', 'share')} an initiative. `,
      tied ? 'Among those that share the most are ' : 'The most is shared by ',
      `${a}, `,
      quoted(graph, a),
      `, and ${b}, `,
      quoted(graph, b),
      `: ${counted(found.shared.length, 'initiative', say)}. `,
      onlyThere(only, found.shared.length, say),
    ],
    shown:
      'Rows and columns are basic policies; a number counts the initiatives that two of them share. Darker means more. The panel on the right names them.',
    question: 'Is overlap a waste?',
    answer:
      'Not necessarily. It can also be read as one initiative serving several purposes. Whether anything should be sorted out cannot be judged without knowing the work itself.',
    source: listingPlaces(graph),
    ours: [COUNTED_BY_US, ' Overlap here means that the same initiatives are listed.'],
  };
};

function onlyThere(only: number, shared: number, say: Say): string {
  if (only === 0) return '';
  if (only < shared) return `Of these, ${few(only, say)} ${verb(only, 'is', 'are')} listed nowhere else.`;
  return `${verb(only, 'It is', 'They are')} listed nowhere else.`;
}
