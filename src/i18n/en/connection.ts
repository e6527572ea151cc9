import {
  listingBetween,
  type NodeId,
  type NodeKind,
  nodeOf,
  type PlanGraph,
  wholeOf,
} from '../../plan/graph.ts';
import { enumerated, type Part, type Step, sentenceOf, stepsOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { capitalised, KIND, KINDS, label, quoted } from './names.ts';

type Verbs = Readonly<Partial<Record<NodeKind, string>>>;

const UP: Verbs = {
  initiative: 'is listed under',
  policy: 'belongs to',
  direction: 'belongs to',
  strategy: 'leads to',
  priorityProject: 'stands beside',
};
const UP_BOTH: Verbs = {
  initiative: 'are listed under',
  policy: 'belong to',
  direction: 'belong to',
  strategy: 'lead to',
  priorityProject: 'stand beside',
};
const DOWN: Verbs = { vision: 'guides', strategy: 'holds', direction: 'holds', policy: 'lists' };
const DOWN_BOTH: Verbs = { policy: 'list' };

export const connection: Sentences['connection'] = (graph, { from, to, nodes, equallyShort }): Sentence => {
  const whole = wholeOf(graph);
  const [start, next, last] = nodes;
  if (start === undefined)
    return sentenceOf(
      'In what is shown, nothing connects ',
      label(whole, from),
      ' with ',
      label(whole, to),
      '.',
    );
  if (next === undefined) return sentenceOf('Both are one and the same: ', label(whole, start), '.');
  const told =
    (last === undefined && listing(graph, whole, start, next)) ||
    (last !== undefined && nodes.length === 3 && shared(whole, start, next, last)) ||
    chain(whole, nodes);
  return sentenceOf(told, equallyShort > 1 ? ` This is one of ${equallyShort} equally short paths.` : '');
};

/** An initiative and its basic policy, whichever was asked for first; null for any other pair. */
function listing(graph: PlanGraph, whole: PlanGraph, a: NodeId, b: NodeId): Sentence | null {
  const found = listingBetween(graph, a, b);
  if (found === undefined) return null;
  const is = found.mark === 'first' ? ' is first listed under ' : ' is re-listed under ';
  return sentenceOf(label(whole, found.initiative), is, label(whole, found.policy), '.');
}

/** Two things that have the one between them in common; null where the way leads straight up or down. */
function shared(whole: PlanGraph, from: NodeId, middle: NodeId, to: NodeId): Sentence | null {
  const [toMiddle, onwards] = stepsOf(whole, [from, middle, to]);
  if (toMiddle === undefined || onwards === undefined || toMiddle.up === onwards.up) return null;
  const { kind } = nodeOf(whole, from);
  if (toMiddle.up && kind !== nodeOf(whole, to).kind) return null;
  const verb = (toMiddle.up ? UP_BOTH : DOWN_BOTH)[kind] ?? '';
  const pair =
    kind === nodeOf(whole, to).kind && kind !== 'initiative'
      ? [`${KINDS[kind]} ${from} `, quoted(whole, from), ` and ${to} `, quoted(whole, to)]
      : [label(whole, from), ' and ', label(whole, to)];
  return capitalised(sentenceOf(pair, ` ${withWord('both', verb)} `, label(whole, middle), '.'));
}

/** Two steps to a sentence; each sentence starts from where the one before it ended. */
function chain(whole: PlanGraph, nodes: readonly NodeId[]): Sentence {
  const steps = stepsOf(whole, nodes);
  const sentences = steps.flatMap((step, index) => {
    if (index % 2 === 1) return [];
    const subject = index === 0 ? label(whole, step.from) : `That ${KIND[nodeOf(whole, step.from).kind]}`;
    const next = steps[index + 1];
    const relative = next === undefined ? [] : [', which ', predicate(whole, next)];
    return [capitalised(sentenceOf(subject, ' ', predicate(whole, step), relative, '.'))];
  });
  return sentenceOf(enumerated(sentences, ' ', ' '));
}

function predicate(whole: PlanGraph, { from, via, to, up, turn }: Step): Part {
  const plain = verbOf(nodeOf(whole, from).kind, nodeOf(whole, to).kind, up);
  const verb = turn ? withWord('also', plain) : plain;
  if (via === null) return [`${verb} `, label(whole, to)];
  return up
    ? [`${verb} `, label(whole, via), ' of ', label(whole, to)]
    : [`${verb}, in `, label(whole, via), ', ', label(whole, to)];
}

function verbOf(from: NodeKind, to: NodeKind, up: boolean): string {
  // The source ties a priority project to nothing else.
  return (to === 'priorityProject' ? UP[to] : (up ? UP : DOWN)[from]) ?? '';
}

/** `also lists`, but `is also listed under`. */
function withWord(word: string, verb: string): string {
  return verb.replace(/^(is |are )?/, `$1${word} `);
}
