/** Names, counts and lists in English sentences. */
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { formatNumber, percentText } from '../formatNumber.ts';
import { capital, kindWord, nodeWord } from '../levelWords.ts';
import { joinList, namePhrase, numberPhrase, part, type SentencePart, toSentence } from '../phrasing.ts';
import type { Sentence } from '../sentence.ts';

export function one(whole: PlanGraph, kind: NodeKind): string {
  return kindWord(whole.plan, kind, 'en').one;
}

export function several(whole: PlanGraph, kind: NodeKind): string {
  return kindWord(whole.plan, kind, 'en').several;
}

/** `one` with its article: a basic policy. */
export function indefinite(whole: PlanGraph, kind: NodeKind): string {
  return kindWord(whole.plan, kind, 'en').indefinite;
}

/** `one` or `several`, without the number. */
export function ofCount(whole: PlanGraph, count: number, kind: NodeKind): string {
  return count === 1 ? one(whole, kind) : several(whole, kind);
}

export function figure(count: number): string {
  return formatNumber('en', count);
}

/** A share, 0–1, as an integer percentage. */
export function percent(share: number): string {
  return percentText('en', share);
}

export function counted(whole: PlanGraph, count: number, kind: NodeKind): string {
  return `${figure(count)} ${ofCount(whole, count, kind)}`;
}

/** `both strategies`, `all 4 strategies`. */
export function allOf(whole: PlanGraph, count: number, kind: NodeKind): string {
  if (count === 1) return `the one ${one(whole, kind)}`;
  return `${count === 2 ? 'both' : `all ${figure(count)}`} ${several(whole, kind)}`;
}

export function listed(parts: readonly SentencePart[]): SentencePart {
  return joinList(parts, ', ', ' and ');
}

export function numbers(whole: PlanGraph, ids: readonly NodeId[]): SentencePart {
  return listed(ids.map((id) => numberPhrase(whole, id)));
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
  const node = nodeOf(whole, id);
  if (node.kind === 'initiative') return quoted(whole, id);
  const { one: word } = nodeWord(whole.plan, node, 'en');
  return [node.number === '' ? `the ${word} ` : `${word} ${node.number} `, quoted(whole, id)];
}

/** Makes a sentence of parts; capitalises the first letter unless the sentence begins with a name. */
export function sentence(...parts: readonly SentencePart[]): Sentence {
  const [first, ...rest] = toSentence(...parts);
  if (first === undefined) return [];
  return [typeof first === 'string' ? capital(first) : first, ...rest];
}
