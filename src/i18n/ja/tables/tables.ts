import type {
  CombinationCases,
  MatrixCases,
  OverlapCases,
  StrategySet,
} from '../../../explore/cases/tables.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { MatrixRows } from '../../../plan/orderNames.ts';
import type { PolicyId } from '../../../plan/plan.ts';
import { type Phrases, part, type SentencePart } from '../../phrasing.ts';
import { afterNumber, counted, figure, kindName, quoted } from '../names.ts';
import { policiesTogether, strategiesTogether } from './parts.ts';

const ROWS: Readonly<Record<MatrixRows, string>> = { all: '', relisted: '計画に2回以上掲載されている' };

export const matrix: Phrases<MatrixCases> = {
  noInitiatives: ({ includedRows }, whole) =>
    `${ROWS[includedRows]}${kindName(whole, 'initiative')}はありません。`,
  noListings: ({ includedRows }, whole) =>
    `${ROWS[includedRows]}${kindName(whole, 'initiative')}の掲載はありません。`,
  listings: ({ includedRows, initiatives, policies, listings, first, relisted }, whole) => [
    `${ROWS[includedRows]}${counted(initiatives)}の${kindName(whole, 'initiative')}が、${counted(policies)}の${kindName(whole, 'policy')}に合わせて${figure(listings)}回`,
    `掲載されています（初出${figure(first)}件、再掲${figure(relisted)}件）。`,
  ],
};

const inBoth = (whole: PlanGraph, pair: readonly PolicyId[]): SentencePart =>
  part`${policiesTogether(whole, pair)}の両方に掲載されている${kindName(whole, 'initiative')}は`;

export const overlap: Phrases<OverlapCases> = {
  none: ({ pair }, whole) => part`${inBoth(whole, pair)}ありません。`,
  one: ({ pair, initiative, onlyHere }, whole) => [
    part`${inBoth(whole, pair)}${quoted(whole, initiative)}1つで、ほかの${kindName(whole, 'policy')}`,
    onlyHere.kind === 'none' ? 'にも掲載されています。' : 'には掲載されていません。',
  ],
  several: ({ pair, onlyHere: { kind, count, of } }, whole) => [
    part`${inBoth(whole, pair)}${counted(of)}で、${kind === 'some' ? `そのうち${counted(count)}は` : 'いずれも'}`,
    kind === 'none'
      ? `ほかの${kindName(whole, 'policy')}にも掲載されています。`
      : 'この2つだけに掲載されています。',
  ],
};

export const combination: Phrases<CombinationCases> = {
  none: (set, whole) =>
    part`${where(whole, set)}${together(set)}に掲載されている${kindName(whole, 'initiative')}はありません。`,
  onlyWider: ({ more, ...set }, whole) => [
    part`${inThese(whole, set)}ありません。`,
    `ほかの${kindName(whole, 'strategy')}にも掲載されているものを含めると${counted(more)}あります。`,
  ],
  exactlyOne: ({ initiative, more, ...set }, whole) =>
    part`${inThese(whole, set)}${quoted(whole, initiative)}1つです。${withOthers(whole, 1, more)}`,
  exactly: ({ count, more, ...set }, whole) =>
    part`${inThese(whole, set)}${counted(count)}です。${withOthers(whole, count, more)}`,
};

function where(whole: PlanGraph, { strategies, isAll }: StrategySet): SentencePart {
  return isAll
    ? `全${strategies.length}${afterNumber(whole, 'strategy')}`
    : strategiesTogether(whole, strategies);
}

function together({ strategies, isAll }: StrategySet): string {
  if (isAll || strategies.length === 1) return '';
  return strategies.length === 2 ? 'の両方' : 'のすべて';
}

function inThese(whole: PlanGraph, set: StrategySet): SentencePart {
  return part`${where(whole, set)}${set.isAll ? '' : 'だけ'}に掲載されている${kindName(whole, 'initiative')}は`;
}

function withOthers(whole: PlanGraph, count: number, more: number): string {
  if (more === 0) return '';
  return `ほかの${kindName(whole, 'strategy')}にも掲載されている${counted(more)}を合わせると、${counted(count + more)}になります。`;
}
