import type { Share } from '../../explore/cases/case.ts';
import type { Below, ListingsCases, SpokenCases, SpokenPlace } from '../../explore/cases/spoken.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { beforeNumber, nodeWord } from '../levelWords.ts';
import { numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { afterNumber, counted, kindName, label } from './names.ts';

/** Short, as a screen reader reads it at each step: the node, its position, and its children. */
export const announcement: Phrases<SpokenCases> = {
  vision: ({ node, below }, whole) => part`${label(whole, node)}。${belowIt(whole, below)}`,
  priorityProject: ({ node, place }, whole) =>
    part`${label(whole, node)}。${at(whole, place)}。${whole.plan.hasVision ? 'ビジョン（計画）' : '計画'}に位置付けられた重点プロジェクトです。`,
  branch: ({ node, place, below }, whole) =>
    part`${label(whole, node)}。${at(whole, place)}。${belowIt(whole, below)}`,
  policy: ({ node, place, listed }, whole) =>
    part`${label(whole, node)}。${at(whole, place)}。${lists(whole, listed)}`,
  initiative: ({ node, listing, listings }, whole) => [
    part`${kindName(whole, 'initiative')}${label(whole, node)}。`,
    listing === null ? '' : part`${at(whole, listing.place)}${MARKS[listing.mark]}`,
    phrased(LISTINGS, listings, whole),
  ],
};

const MARKS = { onlyHere: '。掲載はここだけです。', first: '、初出。', relisted: '、再掲。' };

function at(whole: PlanGraph, { position, of, under }: SpokenPlace): SentencePart {
  const place = of === 1 ? '1つだけ' : `${counted(of)}のうち${position}番目`;
  if (under === null) return place;
  const { one } = nodeWord(whole.plan, under, 'ja');
  const isNumbered = under.kind !== 'initiative' && under.number !== '';
  const above = isNumbered ? numberPhrase(whole, under.id, beforeNumber(one)) : { node: under.id, text: one };
  return of === 1 ? part`${above}にこれ1つだけ` : part`${above}の${place}`;
}

function belowIt(whole: PlanGraph, below: Below): string {
  const counts = below.flatMap(({ kind, first, count }) =>
    kind === 'initiative'
      ? []
      : [`${counted(count)}の${nodeWord(whole.plan, nodeOf(whole, first), 'ja').one}`],
  );
  return counts.length === 0 ? '' : `下に${counts.join('と')}があります。`;
}

function lists(whole: PlanGraph, { kind, count, of }: Share): string {
  if (kind === 'all') return `${counted(of)}の${kindName(whole, 'initiative')}が掲載されています。`;
  if (kind === 'none') return `掲載されている${kindName(whole, 'initiative')}は表示していません。`;
  return `${counted(of)}の${kindName(whole, 'initiative')}のうち${counted(count)}を表示しています。`;
}

const LISTINGS: Phrases<ListingsCases> = {
  hidden: () => '掲載は表示していません。',
  partlyShown: ({ count, of }) => `${counted(of)}の掲載のうち${counted(count)}を表示しています。`,
  one: () => '',
  several: ({ count }) => `掲載は全部で${counted(count)}です。`,
  oneStrategy: ({ count }, whole) =>
    `掲載は全部で${counted(count)}、いずれも同じ${kindName(whole, 'strategy')}の中です。`,
  strategies: ({ count, reach: { kind, count: reach } }, whole) =>
    `掲載は全部で${counted(count)}、${kind === 'all' ? `全${reach}${afterNumber(whole, 'strategy')}` : `${counted(reach)}の${kindName(whole, 'strategy')}`}にまたがります。`,
};
