import {
  listingBetween,
  type NodeId,
  type NodeKind,
  nodeOf,
  type PlanGraph,
  wholeOf,
} from '../../plan/graph.ts';
import { type Part, type Step, sentenceOf, stepsOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { counted, label } from './names.ts';

const THIS: Readonly<Record<NodeKind, string>> = {
  vision: 'この産業像',
  strategy: 'この戦略',
  direction: 'この方向性',
  policy: 'この基本施策',
  initiative: 'この取組',
  priorityProject: 'この重点プロジェクト',
};

/** What an initiative, a policy … is to its neighbour: within a sentence, and at its end. */
type Verb = readonly [going: string, ending: string];
const LISTED: Verb = ['掲載され、', '掲載されています。'];
const BELONGS: Verb = ['属し、', '属します。'];
const LEADS: Verb = ['つながり、', 'つながります。'];
/** The source ties a priority project to nothing else. */
const SET_BESIDE: Verb = ['並べて示され、', '並べて示されています。'];

/** The relation of a node to the one below it, or of that one to it: the same either way. */
const VERB_ABOVE: Readonly<Record<NodeKind, Verb>> = {
  initiative: LISTED,
  policy: BELONGS,
  direction: BELONGS,
  strategy: LEADS,
  priorityProject: SET_BESIDE,
  vision: LEADS,
};

export const connection: Sentences['connection'] = (graph, { from, to, nodes, equallyShort }): Sentence => {
  const whole = wholeOf(graph);
  const [start, next, last] = nodes;
  if (start === undefined)
    return sentenceOf(
      '表示中の範囲では、',
      label(whole, from),
      'と',
      label(whole, to),
      'をつなぐものはありません。',
    );
  if (next === undefined) return sentenceOf('どちらも同じ', label(whole, start), 'です。');
  const told =
    (last === undefined && listing(graph, whole, start, next)) ||
    (last !== undefined && nodes.length === 3 && shared(whole, start, next, last)) ||
    chain(whole, nodes);
  const others = `同じ短さの経路は${counted(equallyShort)}あり、これはその1つです。`;
  return sentenceOf(told, equallyShort > 1 ? others : '');
};

/** An initiative and its basic policy, whichever was asked for first; null for any other pair. */
function listing(graph: PlanGraph, whole: PlanGraph, a: NodeId, b: NodeId): Sentence | null {
  const found = listingBetween(graph, a, b);
  if (found === undefined) return null;
  const is = found.mark === 'first' ? 'が初出です。' : 'に再掲されています。';
  return sentenceOf(label(whole, found.initiative), 'は、', label(whole, found.policy), is);
}

/** Two things that have the one between them in common; null where the way leads straight up or down. */
function shared(whole: PlanGraph, from: NodeId, middle: NodeId, to: NodeId): Sentence | null {
  const [toMiddle, onwards] = stepsOf(whole, [from, middle, to]);
  if (toMiddle === undefined || onwards === undefined || toMiddle.up === onwards.up) return null;
  if (toMiddle.up && nodeOf(whole, from).kind !== nodeOf(whole, to).kind) return null;
  const both = [label(whole, from), 'と', label(whole, to)];
  const [, ending] = VERB_ABOVE[nodeOf(whole, toMiddle.up ? from : middle).kind];
  return toMiddle.up
    ? sentenceOf(both, 'は、どちらも', label(whole, middle), 'に', ending)
    : sentenceOf(both, 'には、どちらにも', label(whole, middle), 'が', ending);
}

/** Two steps to a sentence; each sentence starts from where the one before it ended. */
function chain(whole: PlanGraph, nodes: readonly NodeId[]): Sentence {
  const steps = stepsOf(whole, nodes);
  return sentenceOf(
    ...steps.map((step, index) => {
      const subject = [
        index === 0 ? label(whole, step.from) : THIS[nodeOf(whole, step.from).kind],
        step.up ? 'は' : 'には',
        // After a name, which is long, one takes a breath.
        index === 0 ? '、' : '',
      ];
      const ends = index % 2 === 1 || index === steps.length - 1;
      return [subject, predicate(whole, step, ends)];
    }),
  );
}

function predicate(whole: PlanGraph, { from, via, to, up, turn }: Step, ends: boolean): Part {
  const [going, ending] = VERB_ABOVE[nodeOf(whole, up ? from : (via ?? to)).kind];
  const verb = ends ? ending : going;
  if (up) {
    const above = via === null ? label(whole, to) : [label(whole, to), 'の', label(whole, via)];
    return [above, turn ? 'にも' : 'に', verb];
  }
  const below = via === null ? label(whole, to) : [label(whole, via), 'の', label(whole, to)];
  return [below, turn ? 'も' : 'が', verb];
}
