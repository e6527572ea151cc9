import type { ChainStep, ConnectionCases } from '../../explore/cases/connection.ts';
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { nodeWord } from '../levelWords.ts';
import { joinList, type Phrases, part, type SentencePart } from '../phrasing.ts';
import { label, quoted, sentence } from './names.ts';

type Verbs = Readonly<Partial<Record<NodeKind, string>>>;

const UP: Verbs = {
  initiative: 'is listed under',
  policy: 'belongs to',
  direction: 'belongs to',
  strategy: 'leads to',
  priorityProject: 'stands beside',
};
const DOWN: Verbs = { vision: 'guides', strategy: 'holds', direction: 'holds', policy: 'lists' };

/** `is listed under` as `are both listed under`, `belongs to` as `both belong to`. */
function ofBoth(verb: string): string {
  return verb.startsWith('is ') ? verb.replace('is', 'are both') : `both ${verb.replace(/s\b/, '')}`;
}

export const connection: Phrases<ConnectionCases> = {
  none: ({ from, to }, whole) =>
    part`In what is shown, nothing connects ${label(whole, from)} with ${label(whole, to)}.`,
  same: ({ node }, whole) => part`Both are one and the same: ${label(whole, node)}.`,
  listing: ({ initiative, policy, mark }, whole) =>
    part`${label(whole, initiative)} is ${mark === 'first' ? 'first listed' : 're-listed'} under ${label(whole, policy)}.`,
  sharedAbove: ({ from, middle, to }, whole) =>
    part`${pair(whole, from, to)} ${ofBoth(verbOf(whole, nodeOf(whole, from).kind, nodeOf(whole, middle).kind, true))} ${label(whole, middle)}.`,
  sharedBelow: ({ from, middle, to }, whole) =>
    part`${pair(whole, from, to)} both list ${label(whole, middle)}.`,
  // Each sentence has two steps and starts where the one before it ended.
  chain: ({ steps }, whole) => {
    const sentences = steps.flatMap((step, index) => {
      if (index % 2 === 1) return [];
      const subject =
        index === 0
          ? label(whole, step.from)
          : `That ${nodeWord(whole.plan, nodeOf(whole, step.from), 'en').one}`;
      const next = steps[index + 1];
      const relative = next === undefined ? '' : [', which ', predicate(whole, next)];
      return [sentence(part`${subject} ${predicate(whole, step)}${relative}.`)];
    });
    return joinList(sentences, ' ');
  },
};

export function equallyShort(paths: number): string {
  return ` This is one of ${paths} equally short paths.`;
}

function pair(whole: PlanGraph, a: NodeId, b: NodeId): SentencePart {
  const [first, second] = [nodeOf(whole, a), nodeOf(whole, b)];
  const { one, several } = nodeWord(whole.plan, first, 'en');
  return first.kind !== 'initiative' && one === nodeWord(whole.plan, second, 'en').one
    ? part`${several} ${first.number} ${quoted(whole, a)} and ${second.number ?? ''} ${quoted(whole, b)}`
    : part`${label(whole, a)} and ${label(whole, b)}`;
}

function predicate(whole: PlanGraph, { from, via, to, up, turn }: ChainStep): SentencePart {
  const plain = verbOf(whole, nodeOf(whole, from).kind, nodeOf(whole, to).kind, up);
  // `also lists`, but `is also listed under`.
  const verb = turn ? plain.replace(/^(is )?/, '$1also ') : plain;
  if (via === null) return part`${verb} ${label(whole, to)}`;
  return up
    ? part`${verb} ${label(whole, via)} of ${label(whole, to)}`
    : part`${verb}, in ${label(whole, via)}, ${label(whole, to)}`;
}

function verbOf(whole: PlanGraph, from: NodeKind, to: NodeKind, up: boolean): string {
  // The root of a plan without a vision is the plan.
  if (!whole.plan.hasVision && from === 'strategy' && up) return 'is part of';
  if (!whole.plan.hasVision && from === 'vision' && to === 'strategy') return 'holds';
  // Priority projects have no other parent.
  return (to === 'priorityProject' ? UP[to] : (up ? UP : DOWN)[from]) ?? '';
}
