/** English: the tour texts about connections between strategies and between basic policies. */
import type { Share } from '../../../explore/cases/case.ts';
import type { Extreme } from '../../../explore/tour/builtIn/extremes.ts';
import type { Bridge } from '../../../plan/combinations.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { capital } from '../../levelWords.ts';
import { joinList, numberOf, part, type SentencePart } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { few, figure, numbers, percent, quoted, verb } from '../names.ts';
import { COUNTED_BY_US, counted, names, someOf, words } from './parts.ts';

export const bridges: StepPhrases['bridges'] = ({ initiatives, bridging, ends, opened }, graph) => {
  const { exactly, atLeast, strategies } = opened;
  return {
    title: `What bridges the ${words(graph).strategies}`,
    text: [
      `${capital(someOf(graph, bridging, initiatives, 'initiative'))} (${percent(bridging / initiatives)}) `,
      `${verb(bridging, 'is', 'are')} listed in several ${words(graph).strategies}. `,
      ends === null ? '' : pairs(graph, ends.most, ends.least),
      `Each row is a combination of ${words(graph).strategies}; its dark bar counts the ${words(graph).initiatives} that are listed in just these.`,
    ],
    shown: [
      part`The tinted row is that of ${words(graph).strategies} ${numbers(graph, strategies)}. `,
      `${capital(counted(graph, exactly.length, 'initiative'))} ${verb(exactly.length, 'is', 'are')} in these alone, `,
      `${figure(atLeast.length)} with those that other ${words(graph).strategies} list as well; the panel on the right names them.`,
    ],
    question: `Is it a problem where ${words(graph).strategies} share little?`,
    answer:
      'The number alone does not tell. It may mean that tasks are well divided, or that there is room to work together. Take it as a starting point.',
    ours: [
      COUNTED_BY_US,
      ` To bridge means: to be listed under ${words(graph).policies} of both ${words(graph).strategies}.`,
    ],
  };
};

function pairs(graph: PlanGraph, most: Extreme<Bridge>, least: Extreme<Bridge>): SentencePart {
  const [high, low] = [most, least].map(({ first }) => first.initiatives.length);
  const fewest = low === 0 ? 'nothing' : `the fewest, ${few(low ?? 0)}`;
  return part`Of all pairs, ${pair(graph, most)} share the most, ${figure(high ?? 0)}, and ${pair(graph, least)} ${fewest}. `;
}

function pair(graph: PlanGraph, { first, tied }: Extreme<Bridge>): SentencePart {
  return tied === 1
    ? part`${words(graph).strategies} ${numbers(graph, first.strategies)}`
    : `${figure(tied)} pairs`;
}

export const widest: StepPhrases['widest'] = ({ initiatives, reach, wide, groups }, graph) => ({
  title: `${words(graph).Initiatives} in ${figure(reach)} or more ${words(graph).strategies}`,
  text: [
    `${capital(someOf(graph, wide, initiatives, 'initiative'))} ${verb(wide, 'is', 'are')} `,
    `listed in ${figure(reach)} ${words(graph).strategies} or more. `,
    byReach(graph, groups),
    'The picture keeps only these and their lines.',
  ],
  shown: `Point at the colors of the lines that meet a row: as many colors as ${words(graph).strategies}.`,
  question: `Where have the other ${words(graph).initiatives} gone?`,
  answer:
    'They are still in the plan. The screen shows only what meets the condition; the next one brings them back.',
  ours: [
    COUNTED_BY_US,
    ' It may be a clue to where fields could work together, but is no record that they do.',
  ],
});

type Groups = Parameters<StepPhrases['widest']>[0]['groups'];

function byReach(graph: PlanGraph, groups: Groups): SentencePart {
  const told = groups.map(({ reach, count, named }, place) => {
    const who = named.length > 0 ? names(graph, named) : counted(graph, count, 'initiative');
    const all = reach.kind === 'all' ? 'all ' : '';
    const subject = place === 0 && typeof who === 'string' ? capital(who) : who;
    return part`${subject} ${verb(count, 'is', 'are')} in ${all}${figure(reach.count)}`;
  });
  return part`${joinList(told, '; ')}. `;
}

export const overlap: StepPhrases['overlap'] = ({ a, b, onlyHere, sharing, tied }, graph) => ({
  title: `Where ${words(graph).policies} overlap`,
  text: [
    sharing.of === 1
      ? `The one pair of ${words(graph).policies} shares ${words(graph).initiatives}. `
      : `${capital(few(sharing.count))} of ${figure(sharing.of)} pairs of ${words(graph).policies} (${percent(sharing.count / sharing.of)}) ${verb(sharing.count, 'shares', 'share')} ${words(graph).anInitiative}. `,
    tied ? 'Among those that share the most are ' : 'The most is shared by ',
    part`${numberOf(graph, a)}, ${quoted(graph, a)}, and ${numberOf(graph, b)}, ${quoted(graph, b)}: ${counted(graph, onlyHere.of, 'initiative')}. `,
    listedOnlyThere(onlyHere),
  ],
  shown: `Rows and columns are ${words(graph).policies}; a number counts the ${words(graph).initiatives} that two of them share. Darker means more. The panel on the right names them.`,
  question: 'Is overlap a waste?',
  answer: `Not necessarily. It can also be read as one ${words(graph).initiative} serving several purposes. Whether anything should be sorted out cannot be judged without knowing the work itself.`,
  ours: [COUNTED_BY_US, ` Overlap here means that the same ${words(graph).initiatives} are listed.`],
});

function listedOnlyThere({ kind, count }: Share): string {
  if (kind === 'none') return '';
  if (kind === 'some') return `Of these, ${few(count)} ${verb(count, 'is', 'are')} listed nowhere else.`;
  return `${verb(count, 'It is', 'They are')} listed nowhere else.`;
}
