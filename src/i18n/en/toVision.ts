import type {
  HiddenListings,
  NumbersCases,
  ThroughCases,
  ToVisionCases,
} from '../../explore/cases/toVision.ts';
import type { ListingRoute } from '../../explore/path.ts';
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { joinList, numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { allOf, counted, figure, label, listed, numbers, quoted, verb } from './names.ts';

const vision = (whole: PlanGraph): SentencePart => label(whole, VISION_ID);

export const toVision: Phrases<ToVisionCases> = {
  vision: ({ strategies, priorityProjects }, whole) => [
    quoted(whole, VISION_ID),
    ` is the vision: ${counted(strategies, 'strategy')} ${verb(strategies, 'leads', 'lead')} to it.`,
    priorityProjects === 0 ? '' : ` The plan also sets out ${counted(priorityProjects, 'priorityProject')}.`,
  ],
  strategy: ({ node }, whole) => part`${label(whole, node)} leads to ${vision(whole)}.`,
  priorityProject: ({ node }, whole) =>
    part`${quoted(whole, node)} is a priority project set out in the plan.`,
  branch: ({ node, parent, beyond }, whole) => [
    part`${label(whole, node)} belongs to ${label(whole, parent)}`,
    beyond === null ? '' : [' of ', label(whole, beyond)],
    part`, and through it leads to ${vision(whole)}.`,
  ],
  notShown: ({ node }, whole) => part`No listing of ${quoted(whole, node)} is shown.`,
  listedOnce: ({ node, route }, whole) =>
    part`${quoted(whole, node)} is listed once, under ${place(whole, route)}, and so leads to ${vision(whole)}.`,
  onlyFirst: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)} is first listed under ${place(whole, route)}. ${leads(whole, hidden)}`,
  onlyRelisted: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)} is re-listed under ${place(whole, route)}. ${leads(whole, hidden)}`,
  several: ({ node, first, relisted, through, hidden }, whole) => [
    quoted(whole, node),
    first === null
      ? ` is re-listed under ${counted(relisted.count, 'policy')}`
      : part` is first listed under ${place(whole, first)}, and re-listed under ${others(relisted.count)}`,
    phrased(NUMBERS, relisted.numbers, whole),
    part`. Together, these listings lead to ${vision(whole)}${phrased(THROUGH, through, whole)}.`,
    notShown(hidden),
  ],
};

function leads(whole: PlanGraph, hidden: HiddenListings): SentencePart {
  return part`So it leads to ${vision(whole)}.${notShown(hidden)}`;
}

function place(whole: PlanGraph, { policy, directions, strategy }: ListingRoute): SentencePart {
  const above = [...directions, strategy].map((id) => label(whole, id));
  return part`${label(whole, policy)} (${joinList(above, ', ')})`;
}

function others(count: number): string {
  return count === 1 ? 'one other' : `${figure(count)} others`;
}

const NUMBERS: Phrases<NumbersCases> = {
  beside: () => '',
  row: ({ policies }) => [': ', numbers(policies)],
  byStrategy: ({ groups }) => {
    const told = groups.map(({ strategy, count, named, more }) => {
      const policies = named.map((policy) => numberPhrase(policy));
      const others = more > 0 ? ` and ${figure(more)} more` : '';
      const where = numberPhrase(strategy, 'strategy ');
      return part`${figure(count)} in ${where} (${joinList(policies, ', ')}${others})`;
    });
    return [': ', listed(told)];
  },
};

const THROUGH: Phrases<ThroughCases> = {
  untold: () => '',
  one: ({ strategy }) => [' through ', numberPhrase(strategy, 'strategy ')],
  some: ({ count, of }) => ` through ${count} of the ${of} strategies`,
  all: ({ of }) => ` through ${allOf(of, 'strategy')}`,
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
