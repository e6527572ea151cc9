/** How English sentences name things, and put names in a row. */
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { numberText } from '../numberText.ts';
import { enumerated, namePhrase, type Part } from '../phrasing.ts';
import type { Sentence } from '../sentence.ts';

export const KIND: Readonly<Record<NodeKind, string>> = {
  vision: 'vision',
  strategy: 'strategy',
  direction: 'policy direction',
  policy: 'basic policy',
  initiative: 'initiative',
  priorityProject: 'priority project',
};

export const KINDS: Readonly<Record<NodeKind, string>> = {
  vision: 'visions',
  strategy: 'strategies',
  direction: 'policy directions',
  policy: 'basic policies',
  initiative: 'initiatives',
  priorityProject: 'priority projects',
};

export function figure(count: number): string {
  return numberText('en', count);
}

export function counted(count: number, kind: NodeKind): string {
  return `${figure(count)} ${(count === 1 ? KIND : KINDS)[kind]}`;
}

/** `both strategies`, `all 4 strategies`. */
export function allOf(count: number, kind: NodeKind): string {
  if (count === 1) return `the one ${KIND[kind]}`;
  return `${count === 2 ? 'both' : `all ${figure(count)}`} ${KINDS[kind]}`;
}

export function listed(parts: readonly Part[]): Part {
  return enumerated(parts, ', ', ' and ');
}

export function quoted(whole: PlanGraph, id: NodeId): Part {
  return ['“', namePhrase(whole, id, 'en'), '”'];
}

/** `basic policy 2.1.1 “…”`; an initiative by its name alone, as it has no number. */
export function label(whole: PlanGraph, id: NodeId): Part {
  const { kind } = nodeOf(whole, id);
  if (kind === 'initiative') return quoted(whole, id);
  return [kind === 'vision' ? 'the vision ' : `${KIND[kind]} ${id} `, quoted(whole, id)];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function capitalised(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  return typeof first === 'string' ? [capital(first), ...rest] : sentence;
}
