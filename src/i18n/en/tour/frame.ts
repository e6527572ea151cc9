/** English: the tour texts about the structure of the plan, and how to read the map. */
import type { Extreme } from '../../../explore/tour/builtIn/extremes.ts';
import type { MapCases } from '../../../explore/tour/builtIn/frame.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { hasStrategies } from '../../../plan/items.ts';
import type { Plan, StrategyId } from '../../../plan/plan.ts';
import { isUnofficial, isUnofficialIn, textIn } from '../../../plan/text.ts';
import { capital } from '../../levelWords.ts';
import { numberOf, type Phrases, part } from '../../phrasing.ts';
import type { StepPhrases, StepTexts } from '../../tourWords.ts';
import { few, figure, listed, percent, verb } from '../names.ts';
import { COUNTED_BY_US, counted, facts, onPages, words } from './parts.ts';

const spaced = (text: string) => (text === '' ? '' : ` ${text}`);

export const about: StepPhrases['about'] = ({ revision, facts: all }, graph) => {
  const { title, city, period, root, hasVision, source } = graph.plan;
  const vision = hasVision ? `Its ${words(graph).root}: “${textIn(root.name, 'en')}”.` : '';
  const told = `${vision}${spaced(facts(revision))}`;
  return {
    title: 'About this plan',
    text: [
      city === null && period === null
        ? `An overview of “${textIn(title, 'en')}”`
        : `The ${textIn(title, 'en')} is a plan${city === null ? '' : ` of ${textIn(city, 'en')}`}`,
      `${period === null ? '' : ` for ${textIn(period.label, 'en')}`}. `,
      told === '' ? '' : `${told} `,
      isUnofficial(graph.plan)
        ? `This tour is unofficial, does not speak for the city${isUnofficialIn(graph.plan, 'en') ? ', and its English is our translation' : ''}.`
        : '',
    ],
    shown: `At the top is the ${words(graph).root}; below it are the ${upperLevels(graph)}, with the numbers of the document.`,
    question: isUnofficial(graph.plan) ? 'Did the city make this?' : 'Which document is binding?',
    answer: isUnofficial(graph.plan)
      ? [
          `No. It is an independent, unofficial reading of “${textIn(source.title, 'en')}”`,
          `${extent(source)}. `,
          'For anything binding, please see the city’s own document.',
        ]
      : `“${textIn(source.title, 'en')}”${extent(source)}. For anything binding, please see that document.`,
    source: [
      hasVision ? onPages(graph, [root], (places) => part`The ${words(graph).root} is on ${places}.`) : '',
      spaced(facts(all)),
    ],
    ours: 'The wording of this tour is ours and not that of the document.',
  };
};

function upperLevels(graph: PlanGraph): string {
  if (!hasStrategies(graph)) return words(graph).policies;
  return `${words(graph).strategies}${graph.directions.length > 0 ? ` and their ${words(graph).directions}` : ''}`;
}

/** ` (4 pages), published by Sagamihara City` */
function extent({ pages, publisher }: Plan['source']): string {
  const count = pages === 1 ? 'one page' : `${figure(pages ?? 0)} pages`;
  return `${pages === null ? '' : ` (${count})`}${publisher === null ? '' : `, published by ${textIn(publisher, 'en')}`}`;
}

function strategy(graph: PlanGraph, { first, tied }: Extreme<{ readonly id: StrategyId }>): string {
  return tied === 1
    ? `${words(graph).strategy} ${numberOf(graph, first.id)}`
    : counted(graph, tied, 'strategy');
}

export const strategies: StepPhrases['strategies'] = (
  { rows, ends, picture, isComparable, facts: told },
  graph,
) => {
  const count = counted(graph, rows.length, 'strategy');
  const hasDirections = graph.directions.length > 0;
  const policies = counted(graph, graph.policies.length, 'policy');
  const listings = rows.map(
    (row) => `${figure(row.listings)} times in ${words(graph).strategy} ${numberOf(graph, row.id)}`,
  );
  return {
    title: `${capital(count)}, ${policies}`,
    text: [
      `The plan has ${count}, with ${hasDirections ? `${counted(graph, graph.directions.length, 'direction')} and ` : ''}${policies} under them. `,
      `In the picture, a color is ${words(graph).aStrategy}, ${hasDirections ? `a vertical bar ${words(graph).aDirection}, ` : ''}and a number ${words(graph).aPolicy}. `,
      ends === null
        ? ''
        : `The most ${words(graph).policies}, ${figure(ends.most.first.policies)}, are in ${strategy(graph, ends.most)}, and the fewest, ${figure(ends.least.first.policies)}, in ${strategy(graph, ends.least)}.`,
    ],
    shown: `Go ${picture === 'map' ? 'clockwise from the top right' : 'down from the top'}, ${words(graph).strategy} by ${words(graph).strategy}, then point at the ${hasDirections ? 'bars and the numbers beside them' : 'numbers'}. The numbers are those of the document.`,
    question: isComparable
      ? `Does ${words(graph).aStrategy} with more ${words(graph).policies} or listings matter more?`
      : '',
    answer: isComparable
      ? [
          part`That cannot be said. Main ${words(graph).initiatives} are listed ${listed(listings)}. `,
          'That is how often they are named, and says nothing about budget or priority.',
        ]
      : '',
    source: [
      onPages(graph, [...graph.strategies, ...graph.directions], (branches) =>
        onPages(
          graph,
          graph.policies,
          (policies) =>
            part`${words(graph).Strategies}${hasDirections ? ` and ${words(graph).directions}` : ''} are on ${branches}, ${words(graph).policies} on ${policies}.`,
        ),
      ),
      spaced(facts(told)),
    ],
    ours: COUNTED_BY_US,
  };
};

export const map: StepPhrases['map'] = ({ picture }, graph) =>
  picture.kind === 'shared' ? reuseMap(picture, graph) : hierarchy(picture, graph);

/** The structure, which takes the place of the map where nothing is re-listed. */
const hierarchy: Phrases<MapCases, StepTexts>['noneAgain'] = ({ isCollapsed }, graph) => ({
  title: `${words(graph).Policies} and ${words(graph).initiatives}`,
  text: [
    isCollapsed
      ? `The picture has the branches of the plan from the left. A number after a plus sign counts the ${words(graph).initiatives} that are collapsed there. `
      : `The picture has the ${counted(graph, graph.policies.length, 'policy')}, with their ${words(graph).initiatives} as dots. `,
    `No ${words(graph).initiative} of this plan is re-listed: each is listed once.`,
  ],
  shown: `Go down from the top, pointing at the ${words(graph).policies} and the ${isCollapsed ? 'numbers' : 'dots'} to their right.`,
  question: `Are the ${words(graph).policies} unconnected?`,
  answer: `The document does not say. What can be said is that each ${words(graph).initiative} is listed under one ${words(graph).policy} only.`,
  ours: COUNTED_BY_US,
});

const reuseMap: Phrases<MapCases, StepTexts>['shared'] = (picture, graph) => ({
  title: 'How to read the reuse map',
  text: mapText(picture, graph),
  shown: `Point at the ${words(graph).policies} on both sides, the rows in the middle and the dots under the numbers, in this order; then follow one line to a filled mark and one to a hollow mark.`,
  question: 'What is a re-listing?',
  answer: `The same ${words(graph).initiative} named again among the main ${words(graph).initiatives} of another ${words(graph).policy}. A first listing is only the first in the document’s order; it says nothing about who is in charge or how important it is.`,
  ours: [
    COUNTED_BY_US,
    ' The most listed stand in the middle; the order among equals only keeps lines apart.',
  ],
});

const branches = (graph: PlanGraph) =>
  `On both sides stand the branches of the plan, in the middle what several branches list. A number after a plus sign counts the ${words(graph).initiatives} that are collapsed there. `;

function sides(graph: PlanGraph): string {
  const { length } = graph.policies;
  return length === 1
    ? `At the side stands the one ${words(graph).policy}`
    : `On both sides stand the ${figure(length)} ${words(graph).policies}`;
}

const mapText: Phrases<MapCases>['shared'] = ({ isCollapsed, shared, once, listings, relisted }, graph) => [
  isCollapsed
    ? branches(graph)
    : `${sides(graph)}, in the middle ${counted(graph, shared, 'initiative')} listed under several of them. `,
  'The number of a row is its listing count: the higher, the nearer to the middle. ',
  'A filled mark is a first listing, a hollow one a re-listing: ',
  `${few(relisted)} of ${figure(listings)} listings (${percent(relisted / listings)}). `,
  isCollapsed || once === 0
    ? ''
    : `The ${verb(once, 'dot', 'dots')} under the numbers: ${counted(graph, once, 'initiative')} listed once.`,
];
