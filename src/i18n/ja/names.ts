/** Names and counts in Japanese sentences. */
import { type NodeId, type NodeKind, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { formatNumber, percentText } from '../formatNumber.ts';
import { joinList, namePhrase, numberPhrase, part, type SentencePart } from '../phrasing.ts';

export const NUMBERED: Readonly<Record<Exclude<NodeKind, 'initiative'>, string>> = {
  vision: '目指す産業像',
  strategy: '戦略',
  direction: '施策の方向性',
  policy: '基本施策',
  priorityProject: '重点プロジェクト',
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The source prints a Roman numeral as one character; Unicode has them up to twelve. */
export function romanNumeral(id: string): string {
  const index = ROMAN.indexOf(id);
  return index < 0 ? id : String.fromCodePoint(0x2160 + index);
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
export function numbers(ids: readonly NodeId[]): SentencePart {
  return joinList(
    ids.map((id) => numberPhrase(id)),
    '、',
  );
}

/** `基本施策2.1.1「…」`; an initiative by its name alone, as it has no number. */
export function label(whole: PlanGraph, id: NodeId): SentencePart {
  const { kind } = nodeOf(whole, id);
  if (kind === 'initiative') return quoted(whole, id);
  const number = kind === 'vision' ? '' : kind === 'priorityProject' ? romanNumeral(id) : id;
  return [`${NUMBERED[kind]}${number}`, quoted(whole, id)];
}
