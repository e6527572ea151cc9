/** Names, counts and lists in English sentences. */
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { formatNumber, percentText } from '../formatNumber.ts';
import { joinList, namePhrase, numberPhrase, part, type SentencePart, toSentence } from '../phrasing.ts';
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
  return formatNumber('en', count);
}

/** A share, 0–1, as an integer percentage. */
export function percent(share: number): string {
  return percentText('en', share);
}

export function counted(count: number, kind: NodeKind): string {
  return `${figure(count)} ${(count === 1 ? KIND : KINDS)[kind]}`;
}

/** `both strategies`, `all 4 strategies`. */
export function allOf(count: number, kind: NodeKind): string {
  if (count === 1) return `the one ${KIND[kind]}`;
  return `${count === 2 ? 'both' : `all ${figure(count)}`} ${KINDS[kind]}`;
}

export function listed(parts: readonly SentencePart[]): SentencePart {
  return joinList(parts, ', ', ' and ');
}

export function numbers(ids: readonly NodeId[]): SentencePart {
  return listed(ids.map((id) => numberPhrase(id)));
}

/** `one`, but `2`. */
export function few(count: number): string {
  return count === 1 ? 'one' : figure(count);
}

/** `is` or `are`, and the like. */
export function verb(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

export function quoted(whole: PlanGraph, id: NodeId): SentencePart {
  return part`“${namePhrase(whole, id, 'en')}”`;
}

/** `basic policy 2.1.1 “…”`; an initiative by its name alone, as it has no number. */
export function label(whole: PlanGraph, id: NodeId): SentencePart {
  const { kind } = nodeOf(whole, id);
  if (kind === 'initiative') return quoted(whole, id);
  return [kind === 'vision' ? 'the vision ' : `${KIND[kind]} ${id} `, quoted(whole, id)];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes a sentence of parts; capitalises the first letter unless the sentence begins with a name. */
export function sentence(...parts: readonly SentencePart[]): Sentence {
  const [first, ...rest] = toSentence(...parts);
  if (first === undefined) return [];
  return [typeof first === 'string' ? capital(first) : first, ...rest];
}
