import type {
  CombinationCases,
  MatrixCases,
  OverlapCases,
  StrategySet,
} from '../../../explore/cases/tables.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { MatrixRows } from '../../../plan/orderNames.ts';
import { type Phrases, part, type SentencePart } from '../../phrasing.ts';
import { allOf, counted, few, figure, ofCount, one, quoted, several, verb } from '../names.ts';
import { policiesTogether, strategiesTogether } from './parts.ts';

const ROWS: Readonly<Record<MatrixRows, string>> = {
  all: '',
  relisted: ' that the plan lists more than once',
};

export const matrix: Phrases<MatrixCases> = {
  noInitiatives: ({ includedRows }, whole) => `there is no ${one(whole, 'initiative')}${ROWS[includedRows]}.`,
  noListings: ({ includedRows }, whole) =>
    `there is no ${one(whole, 'initiative')}${ROWS[includedRows]} with a listing.`,
  listings: ({ includedRows, initiatives, policies, listings, first, relisted }, whole) => [
    `${few(initiatives)} ${ofCount(whole, initiatives, 'initiative')}${ROWS[includedRows]} `,
    `${verb(initiatives, 'has', 'have')} ${few(listings)} ${verb(listings, 'listing', 'listings')} `,
    `under ${counted(whole, policies, 'policy')}: ${figure(first)} first and ${figure(relisted)} re-listed.`,
  ],
};

export const overlap: Phrases<OverlapCases> = {
  none: ({ pair }, whole) => part`${policiesTogether(whole, pair)} share no ${one(whole, 'initiative')}.`,
  one: ({ pair, initiative, onlyHere }, whole) => [
    part`${policiesTogether(whole, pair)} share one ${one(whole, 'initiative')}, ${quoted(whole, initiative)}, `,
    onlyHere.kind === 'none' ? 'which others list as well.' : 'which no other lists.',
  ],
  several: ({ pair, onlyHere: { kind, count, of } }, whole) => {
    const all = of === 2 ? 'both' : 'all';
    return [
      part`${policiesTogether(whole, pair)} share ${figure(of)} ${several(whole, 'initiative')}, `,
      kind === 'none'
        ? `${all} of which others list as well.`
        : `${kind === 'all' ? all : figure(count)} of them listed only in these two.`,
    ];
  },
};

export const combination: Phrases<CombinationCases> = {
  none: (set, whole) =>
    part`no ${one(whole, 'initiative')} is listed in ${where(whole, set)}${set.isAll || set.strategies.length === 1 ? '' : ' together'}.`,
  onlyWider: ({ more, ...set }, whole) =>
    part`no ${one(whole, 'initiative')} is ${inThese(whole, set)}; ${few(more)} ${others(set, more)}.`,
  exactlyOne: ({ initiative, more, ...set }, whole) =>
    part`one ${one(whole, 'initiative')}, ${quoted(whole, initiative)}, is ${inThese(whole, set)}${withOthers(set, 1, more)}`,
  exactly: ({ count, more, ...set }, whole) =>
    part`${figure(count)} ${several(whole, 'initiative')} are ${inThese(whole, set)}${withOthers(set, count, more)}`,
};

function where(whole: PlanGraph, { strategies, isAll }: StrategySet): SentencePart {
  return isAll ? allOf(whole, strategies.length, 'strategy') : strategiesTogether(whole, strategies);
}

function inThese(whole: PlanGraph, set: StrategySet): SentencePart {
  return part`listed in ${where(whole, set)}${set.isAll ? '' : ' alone'}`;
}

function withOthers(set: StrategySet, count: number, more: number): string {
  if (more === 0) return '.';
  return `; ${few(more)} more ${others(set, more)}, ${figure(count + more)} in all.`;
}

function others({ strategies }: StrategySet, count: number): string {
  return `${verb(count, 'is', 'are')} listed in ${verb(strategies.length, 'it', 'these')} and others`;
}
