import type { ChainStep, ConnectionCases } from '../../explore/cases/connection.ts';
import { type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { type Phrases, part, type SentencePart } from '../phrasing.ts';
import { counted, label } from './names.ts';

const THIS: Readonly<Record<NodeKind, string>> = {
  vision: 'この産業像',
  strategy: 'この戦略',
  direction: 'この方向性',
  policy: 'この基本施策',
  initiative: 'この取組',
  priorityProject: 'この重点プロジェクト',
};

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

export const connection: Phrases<ConnectionCases> = {
  none: ({ from, to }, whole) =>
    part`表示中の範囲では、${label(whole, from)}と${label(whole, to)}をつなぐものはありません。`,
  same: ({ node }, whole) => part`どちらも同じ${label(whole, node)}です。`,
  listing: ({ initiative, policy, mark }, whole) =>
    part`${label(whole, initiative)}は、${label(whole, policy)}${mark === 'first' ? 'が初出です。' : 'に再掲されています。'}`,
  sharedAbove: ({ from, middle, to }, whole) => {
    const [, ending] = VERB_ABOVE[nodeOf(whole, from).kind];
    return part`${label(whole, from)}と${label(whole, to)}は、どちらも${label(whole, middle)}に${ending}`;
  },
  sharedBelow: ({ from, middle, to }, whole) => {
    const [, ending] = VERB_ABOVE[nodeOf(whole, middle).kind];
    return part`${label(whole, from)}と${label(whole, to)}には、どちらにも${label(whole, middle)}が${ending}`;
  },
  // Each sentence has two steps and starts where the one before it ended.
  chain: ({ steps }, whole) =>
    steps.map((step, index) => {
      // A pause after a name, which may be long.
      const subject = index === 0 ? label(whole, step.from) : THIS[nodeOf(whole, step.from).kind];
      const ends = index % 2 === 1 || index === steps.length - 1;
      return part`${subject}${step.up ? 'は' : 'には'}${index === 0 ? '、' : ''}${predicate(whole, step, ends)}`;
    }),
};

export function equallyShort(paths: number): string {
  return `同じ短さの経路は${counted(paths)}あり、これはその1つです。`;
}

function predicate(whole: PlanGraph, { from, via, to, up, turn }: ChainStep, ends: boolean): SentencePart {
  const [going, ending] = VERB_ABOVE[nodeOf(whole, up ? from : (via ?? to)).kind];
  const verb = ends ? ending : going;
  if (up) {
    const above = via === null ? label(whole, to) : part`${label(whole, to)}の${label(whole, via)}`;
    return part`${above}${turn ? 'にも' : 'に'}${verb}`;
  }
  const below = via === null ? label(whole, to) : part`${label(whole, via)}の${label(whole, to)}`;
  return part`${below}${turn ? 'も' : 'が'}${verb}`;
}
