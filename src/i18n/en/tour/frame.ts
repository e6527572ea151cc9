/** The tour's words: the frame of the plan, and how to read its picture. */
import type { PlanGraph } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import type { Part } from '../../phrasing.ts';
import type { Say, StrategiesFigures, StrategyFigures, TourWords } from '../../tourWords.ts';
import { capital, listed } from '../names.ts';
import { COUNTED_BY_US, counted, facts, few, listingPlaces, places, verb } from './parts.ts';

const factsOf = (graph: PlanGraph, ids: readonly string[]): Part => {
  const found = graph.plan.background.filter(({ id }) => ids.includes(id)).flatMap((topic) => topic.facts);
  return found.length === 0 ? '' : [' ', facts(found)];
};

export const about: TourWords['about'] = (graph, revision, say) => {
  const { title, city, period, vision, source } = graph.plan;
  return {
    title: 'About this plan',
    text: [
      `The ${textIn(title, 'en')} is a plan of ${textIn(city, 'en')} for ${textIn(period.label, 'en')}. Its vision: `,
      `“${textIn(vision.name, 'en')}”. `,
      revision === null ? '' : [facts([revision]), ' '],
      'This tour is unofficial, does not speak for the city, and its English is our translation.',
    ],
    shown:
      'At the top is the vision; below it are the strategies and their policy directions, with the numbers of the document.',
    question: 'Did the city make this?',
    answer: [
      `No. It is an independent, unofficial reading of “${textIn(source.title, 'en')}” `,
      `(${source.pages === 1 ? 'one page' : `${say.number(source.pages)} pages`}), published by ${textIn(source.publisher, 'en')}. `,
      'For anything binding, please see the city’s own document.',
    ],
    source: [
      'The vision is on ',
      places(graph, [graph.plan.vision]),
      '.',
      factsOf(graph, ['drivers', 'purpose', 'position', 'period', 'revision']),
    ],
    ours: 'The wording of this tour is ours and not that of the document.',
  };
};

export const strategies: TourWords['strategies'] = (graph, figures, say) => ({
  title: `${capital(counted(figures.strategies.length, 'strategy', say))}, ${counted(graph.policies.length, 'policy', say)}`,
  text: [
    `The plan has ${counted(figures.strategies.length, 'strategy', say)}, with `,
    `${counted(graph.directions.length, 'direction', say)} and ${counted(graph.policies.length, 'policy', say)} `,
    'under them. In the picture, a color is a strategy, a vertical bar a policy direction, and a number a basic policy. ',
    mostPolicies(figures, say),
  ],
  shown:
    'Go clockwise from the top right, strategy by strategy, then point at the bars and the numbers beside them. The numbers are those of the document.',
  question: 'Does a strategy with more basic policies or listings matter more?',
  answer: [
    'That cannot be said. Main initiatives are listed ',
    listed(figures.strategies.map(({ id, listings }) => `${say.number(listings)} times in strategy ${id}`)),
    '. That is how often they are named, and says nothing about budget or priority.',
  ],
  source: [
    'Strategies and policy directions are on ',
    places(graph, [...graph.strategies, ...graph.directions]),
    ', basic policies on ',
    places(graph, graph.policies),
    '.',
    factsOf(graph, ['predecessor']),
  ],
  ours: COUNTED_BY_US,
});

function mostPolicies({ most, fewest }: StrategiesFigures, say: Say): Part {
  const [top] = most;
  const [low] = fewest;
  if (top === undefined || low === undefined) return '';
  const named = (tied: readonly StrategyFigures[], { id }: StrategyFigures): Part =>
    tied.length === 1 ? `strategy ${id}` : counted(tied.length, 'strategy', say);
  return [
    'The most basic policies, ',
    `${say.number(top.policies)}, are in `,
    named(most, top),
    ', and the fewest, ',
    `${say.number(low.policies)}, in `,
    named(fewest, low),
    '.',
  ];
}

/** What holds for every plan. */
const MAP = {
  title: 'How to read the reuse map',
  shown:
    'Point at the basic policies on both sides, the rows in the middle and the dots under the numbers, in this order; then follow one line to a filled mark and one to a hollow mark.',
  question: 'What is a re-listing?',
  answer:
    'The same initiative named again among the main initiatives of another basic policy. A first listing is only the first in the document’s order; it says nothing about who is in charge or how important it is.',
  ours: [
    COUNTED_BY_US,
    ' The most listed stand in the middle; the order among equals only keeps lines apart.',
  ],
} as const;

export const map: TourWords['map'] = (graph, figures, say) => {
  const { gathered, shared, once, listings, relisted } = figures;
  const tags =
    graph.policies.length === 1
      ? 'At the side stands the one basic policy'
      : `On both sides stand the ${say.number(graph.policies.length)} basic policies`;
  const first = gathered
    ? 'On both sides stand the branches of the plan, in the middle what several branches list. A number after a plus sign counts the initiatives that are collapsed there. '
    : relisted === 0
      ? `The picture has the ${counted(graph.policies.length, 'policy', say)}, with their initiatives as dots. `
      : `${tags}, in the middle ${counted(shared, 'initiative', say)} listed under several of them. `;
  if (listings === 0)
    return { ...MAP, source: listingPlaces(graph), text: `${tags}. This plan lists no initiatives.` };
  return {
    ...MAP,
    text:
      relisted === 0
        ? [first, 'No initiative of this plan is re-listed: each is listed once.']
        : [
            first,
            'The number of a row is its listing count: the higher, the nearer to the middle. ',
            'A filled mark is a first listing, a hollow one a re-listing: ',
            `${few(relisted, say)} of ${say.number(listings)} listings (${say.percent(relisted / listings)}). `,
            gathered || once === 0
              ? ''
              : `The ${verb(once, 'dot', 'dots')} under the numbers: ${counted(once, 'initiative', say)} listed once.`,
          ],
    source: listingPlaces(graph),
  };
};
