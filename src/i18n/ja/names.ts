/** Names and counts in Japanese sentences. */
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { formatNumber, percentText } from '../formatNumber.ts';
import {
  kindWord,
  nodeWord,
  afterNumber as wordAfterNumber,
  beforeNumber as wordBeforeNumber,
} from '../levelWords.ts';
import { joinList, namePhrase, numberPhrase, part, type SentencePart } from '../phrasing.ts';
import { romanNumeral } from '../romanNumeral.ts';

/** What the nodes of a kind are called. */
export function kindName(whole: PlanGraph, kind: NodeKind): string {
  return kindWord(whole.plan, kind, 'ja').one;
}

/** 戦略 before a number, where it may need a space. */
export function beforeNumber(whole: PlanGraph, kind: NodeKind): string {
  return wordBeforeNumber(kindName(whole, kind));
}

/** 戦略 after a number, where it may need a space. */
export function afterNumber(whole: PlanGraph, kind: NodeKind): string {
  return wordAfterNumber(kindName(whole, kind));
}

export function figure(count: number): string {
  return formatNumber('ja', count);
}

/** A share, 0–1, as an integer percentage. */
export function percent(share: number): string {
  return percentText('ja', share);
}

/** Small numbers take their native counter: 3つの基本施策, but 30の基本施策. */
export function counted(count: number): string {
  return count < 10 ? `${count}つ` : figure(count);
}

export function quoted(whole: PlanGraph, id: NodeId): SentencePart {
  return part`「${namePhrase(whole, id, 'ja')}」`;
}

/** 1.1.2、1.1.3 */
export function numbers(whole: PlanGraph, ids: readonly NodeId[]): SentencePart {
  return joinList(
    ids.map((id) => numberPhrase(whole, id)),
    '、',
  );
}

/** `基本施策2.1.1「…」`; an initiative by its name alone, as it has no number. */
export function label(whole: PlanGraph, id: NodeId): SentencePart {
  const node = nodeOf(whole, id);
  if (node.kind === 'initiative') return quoted(whole, id);
  const { one: word } = nodeWord(whole.plan, node, 'ja');
  const number = node.kind === 'priorityProject' ? romanNumeral(node.number) : node.number;
  return [number === '' ? word : `${wordBeforeNumber(word)}${number}`, quoted(whole, id)];
}
