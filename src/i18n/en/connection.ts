import type { ChainStep, ConnectionCases } from '../../explore/cases/connection.ts';
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { joinList, type Phrases, part, type SentencePart } from '../phrasing.ts';
import { KIND, KINDS, label, quoted, sentence } from './names.ts';

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
    part`${pair(whole, from, to)} ${ofBoth(UP[nodeOf(whole, from).kind] ?? '')} ${label(whole, middle)}.`,
  sharedBelow: ({ from, middle, to }, whole) =>
    part`${pair(whole, from, to)} both list ${label(whole, middle)}.`,
  // Each sentence has two steps and starts where the one before it ended.
  chain: ({ steps }, whole) => {
    const sentences = steps.flatMap((step, index) => {
      if (index % 2 === 1) return [];
      const subject = index === 0 ? label(whole, step.from) : `That ${KIND[nodeOf(whole, step.from).kind]}`;
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
  const { kind } = nodeOf(whole, a);
  return kind === nodeOf(whole, b).kind && kind !== 'initiative'
    ? part`${KINDS[kind]} ${a} ${quoted(whole, a)} and ${b} ${quoted(whole, b)}`
    : part`${label(whole, a)} and ${label(whole, b)}`;
}

function predicate(whole: PlanGraph, { from, via, to, up, turn }: ChainStep): SentencePart {
  const plain = verbOf(nodeOf(whole, from).kind, nodeOf(whole, to).kind, up);
  // `also lists`, but `is also listed under`.
  const verb = turn ? plain.replace(/^(is )?/, '$1also ') : plain;
  if (via === null) return part`${verb} ${label(whole, to)}`;
  return up
    ? part`${verb} ${label(whole, via)} of ${label(whole, to)}`
    : part`${verb}, in ${label(whole, via)}, ${label(whole, to)}`;
}

function verbOf(from: NodeKind, to: NodeKind, up: boolean): string {
  // Priority projects have no other parent.
  return (to === 'priorityProject' ? UP[to] : (up ? UP : DOWN)[from]) ?? '';
}
