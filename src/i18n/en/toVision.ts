import type {
  HiddenListings,
  NumbersCases,
  ThroughCases,
  ToVisionCases,
} from '../../explore/cases/toVision.ts';
import type { ListingRoute } from '../../explore/path.ts';
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';
import { joinList, numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { allOf, counted, figure, label, listed, numbers, one, quoted, several, verb } from './names.ts';

const vision = (whole: PlanGraph): SentencePart => label(whole, VISION_ID);

export const toVision: Phrases<ToVisionCases> = {
  vision: ({ strategies, priorityProjects }, whole) => [
    quoted(whole, VISION_ID),
    whole.plan.hasVision
      ? ` is the ${one(whole, 'vision')}: ${counted(whole, strategies, 'strategy')} ${verb(strategies, 'leads', 'lead')} to it.`
      : ` is the plan, with ${hasStrategies(whole) ? counted(whole, strategies, 'strategy') : counted(whole, whole.policies.length, 'policy')}.`,
    priorityProjects === 0
      ? ''
      : ` The plan also sets out ${counted(whole, priorityProjects, 'priorityProject')}.`,
  ],
  strategy: ({ node }, whole) =>
    part`${label(whole, node)} ${whole.plan.hasVision ? 'leads to' : 'is part of'} ${vision(whole)}.`,
  priorityProject: ({ node }, whole) =>
    part`${quoted(whole, node)} is a priority project set out in the plan.`,
  branch: ({ node, parent, beyond }, whole) => [
    part`${label(whole, node)} belongs to ${label(whole, parent)}`,
    beyond === null ? '' : [' of ', label(whole, beyond)],
    inVision(whole, ', and through it leads to '),
  ],
  notShown: ({ node }, whole) => part`No listing of ${quoted(whole, node)} is shown.`,
  listedOnce: ({ node, route }, whole) =>
    part`${quoted(whole, node)} is listed once, under ${place(whole, route)}${inVision(whole, ', and so leads to ')}`,
  onlyFirst: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)} is first listed under ${place(whole, route)}.${leads(whole, hidden)}`,
  onlyRelisted: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)} is re-listed under ${place(whole, route)}.${leads(whole, hidden)}`,
  several: ({ node, first, relisted, through, hidden }, whole) => [
    quoted(whole, node),
    first === null
      ? ` is re-listed under ${counted(whole, relisted.count, 'policy')}`
      : part` is first listed under ${place(whole, first)}, and re-listed under ${others(relisted.count)}`,
    phrased(NUMBERS, relisted.numbers, whole),
    together(whole, phrased(THROUGH, through, whole)),
    notShown(hidden),
  ],
};

function leads(whole: PlanGraph, hidden: HiddenListings): SentencePart {
  return part`${whole.plan.hasVision ? part` So it leads to ${vision(whole)}.` : ''}${notShown(hidden)}`;
}

/** The end of a sentence: how it leads to the vision, where the plan has one. */
function inVision(whole: PlanGraph, words: string): SentencePart {
  return whole.plan.hasVision ? [words, vision(whole), '.'] : '.';
}

/** What several listings lead to: the vision, or the strategies that they span. */
function together(whole: PlanGraph, through: SentencePart): SentencePart {
  if (whole.plan.hasVision) return part`. Together, these listings lead to ${vision(whole)}${through}.`;
  return through === '' ? '.' : part`. Together, these listings run${through}.`;
}

function place(whole: PlanGraph, { policy, directions, strategy }: ListingRoute): SentencePart {
  const above = [...directions, ...(hasStrategies(whole) ? [strategy] : [])].map((id) => label(whole, id));
  return above.length === 0 ? label(whole, policy) : part`${label(whole, policy)} (${joinList(above, ', ')})`;
}

function others(count: number): string {
  return count === 1 ? 'one other' : `${figure(count)} others`;
}

const NUMBERS: Phrases<NumbersCases> = {
  beside: () => '',
  row: ({ policies }, whole) => [': ', numbers(whole, policies)],
  byStrategy: ({ groups }, whole) => {
    const told = groups.map(({ strategy, count, named, more }) => {
      const policies = named.map((policy) => numberPhrase(whole, policy));
      const others = more > 0 ? ` and ${figure(more)} more` : '';
      if (!hasStrategies(whole)) return part`${joinList(policies, ', ')}${others}`;
      const where = numberPhrase(whole, strategy, `${one(whole, 'strategy')} `);
      return part`${figure(count)} in ${where} (${joinList(policies, ', ')}${others})`;
    });
    return [': ', listed(told)];
  },
};

const THROUGH: Phrases<ThroughCases> = {
  untold: () => '',
  one: ({ strategy }, whole) => [' through ', numberPhrase(whole, strategy, `${one(whole, 'strategy')} `)],
  some: ({ count, of }, whole) => ` through ${count} of the ${of} ${several(whole, 'strategy')}`,
  all: ({ of }, whole) => ` through ${allOf(whole, of, 'strategy')}`,
};

function notShown({ first, others: count }: HiddenListings): string {
  const which = count === 1 ? 'one further listing' : `${figure(count)} further listings`;
  if (first)
    return count === 0
      ? ' Its first listing is not shown.'
      : ` Its first listing and ${which} are not shown.`;
  if (count === 0) return '';
  return count === 1 ? ' One further listing is not shown.' : ` ${count} further listings are not shown.`;
}
