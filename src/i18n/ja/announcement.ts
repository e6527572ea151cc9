import type { Share } from '../../explore/cases/case.ts';
import type { Below, ListingsCases, SpokenCases, SpokenPlace } from '../../explore/cases/spoken.ts';
import { numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { counted, label, NUMBERED } from './names.ts';

/** Short, as a screen reader reads it at each step: the node, its position, and its children. */
export const announcement: Phrases<SpokenCases> = {
  vision: ({ node, below }, whole) => part`${label(whole, node)}。${belowIt(below)}`,
  priorityProject: ({ node, place }, whole) =>
    part`${label(whole, node)}。${at(place)}。ビジョン（計画）に位置付けられた重点プロジェクトです。`,
  branch: ({ node, place, below }, whole) => part`${label(whole, node)}。${at(place)}。${belowIt(below)}`,
  policy: ({ node, place, listed }, whole) => part`${label(whole, node)}。${at(place)}。${lists(listed)}`,
  initiative: ({ node, listing, listings }, whole) => [
    part`取組${label(whole, node)}。`,
    listing === null ? '' : part`${at(listing.place)}${MARKS[listing.mark]}`,
    phrased(LISTINGS, listings, whole),
  ],
};

const MARKS = { onlyHere: '。掲載はここだけです。', first: '、初出。', relisted: '、再掲。' };

function at({ position, of, under }: SpokenPlace): SentencePart {
  const place = of === 1 ? '1つだけ' : `${counted(of)}のうち${position}番目`;
  if (under === null) return place;
  const isNumbered = under.kind !== 'vision' && under.kind !== 'initiative';
  const above = isNumbered
    ? numberPhrase(under.id, NUMBERED[under.kind])
    : { node: under.id, text: NUMBERED.vision };
  return of === 1 ? part`${above}にこれ1つだけ` : part`${above}の${place}`;
}

function belowIt(below: Below): string {
  const counts = below.flatMap(({ kind, count }) =>
    kind === 'initiative' ? [] : [`${counted(count)}の${NUMBERED[kind]}`],
  );
  return counts.length === 0 ? '' : `下に${counts.join('と')}があります。`;
}

function lists({ kind, count, of }: Share): string {
  if (kind === 'all') return `${counted(of)}の取組が掲載されています。`;
  if (kind === 'none') return '掲載されている取組は表示していません。';
  return `${counted(of)}の取組のうち${counted(count)}を表示しています。`;
}

const LISTINGS: Phrases<ListingsCases> = {
  hidden: () => '掲載は表示していません。',
  partlyShown: ({ count, of }) => `${counted(of)}の掲載のうち${counted(count)}を表示しています。`,
  one: () => '',
  several: ({ count }) => `掲載は全部で${counted(count)}です。`,
  oneStrategy: ({ count }) => `掲載は全部で${counted(count)}、いずれも同じ戦略の中です。`,
  strategies: ({ count, reach: { kind, count: reach } }) =>
    `掲載は全部で${counted(count)}、${kind === 'all' ? `全${reach}戦略` : `${counted(reach)}の戦略`}にまたがります。`,
};
