import type { ChainStep, ConnectionCases } from '../../explore/cases/connection.ts';
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { lastWord, nodeWord } from '../levelWords.ts';
import { type Phrases, part, type SentencePart } from '../phrasing.ts';
import { counted, label } from './names.ts';

function thisOne(whole: PlanGraph, id: NodeId): string {
  return `この${lastWord(nodeWord(whole.plan, nodeOf(whole, id), 'ja').one)}`;
}

/**
 * The relation between a node and its parent, in either direction: the form within a sentence, and the form at its end.
 */
const VERB_ABOVE: Readonly<Record<NodeKind, readonly [going: string, ending: string]>> = {
  initiative: ['掲載され、', '掲載されています。'],
  policy: ['属し、', '属します。'],
  direction: ['属し、', '属します。'],
  strategy: ['つながり、', 'つながります。'],
  // Priority projects have no other parent.
  priorityProject: ['並べて示され、', '並べて示されています。'],
  vision: ['つながり、', 'つながります。'],
};

/** The root of a plan without a vision is the plan, of which the items are parts. */
function verbAbove(whole: PlanGraph, id: NodeId): readonly [going: string, ending: string] {
  const { kind } = nodeOf(whole, id);
  return VERB_ABOVE[kind === 'strategy' && !whole.plan.hasVision ? 'direction' : kind];
}

export const connection: Phrases<ConnectionCases> = {
  none: ({ from, to }, whole) =>
    part`表示中の範囲では、${label(whole, from)}と${label(whole, to)}をつなぐものはありません。`,
  same: ({ node }, whole) => part`どちらも同じ${label(whole, node)}です。`,
  listing: ({ initiative, policy, mark }, whole) =>
    part`${label(whole, initiative)}は、${label(whole, policy)}${mark === 'first' ? 'が初出です。' : 'に再掲されています。'}`,
  sharedAbove: ({ from, middle, to }, whole) => {
    const [, ending] = verbAbove(whole, from);
    return part`${label(whole, from)}と${label(whole, to)}は、どちらも${label(whole, middle)}に${ending}`;
  },
  sharedBelow: ({ from, middle, to }, whole) => {
    const [, ending] = verbAbove(whole, middle);
    return part`${label(whole, from)}と${label(whole, to)}には、どちらにも${label(whole, middle)}が${ending}`;
  },
  // Each sentence has two steps and starts where the one before it ended.
  chain: ({ steps }, whole) =>
    steps.map((step, index) => {
      // A pause after a name, which may be long.
      const subject = index === 0 ? label(whole, step.from) : thisOne(whole, step.from);
      const ends = index % 2 === 1 || index === steps.length - 1;
      return part`${subject}${step.up ? 'は' : 'には'}${index === 0 ? '、' : ''}${predicate(whole, step, ends)}`;
    }),
};

export function equallyShort(paths: number): string {
  return `同じ短さの経路は${counted(paths)}あり、これはその1つです。`;
}

function predicate(whole: PlanGraph, { from, via, to, up, turn }: ChainStep, ends: boolean): SentencePart {
  const [going, ending] = verbAbove(whole, up ? from : (via ?? to));
  const verb = ends ? ending : going;
  if (up) {
    const above = via === null ? label(whole, to) : part`${label(whole, to)}の${label(whole, via)}`;
    return part`${above}${turn ? 'にも' : 'に'}${verb}`;
  }
  const below = via === null ? label(whole, to) : part`${label(whole, via)}の${label(whole, to)}`;
  return part`${below}${turn ? 'も' : 'が'}${verb}`;
}
