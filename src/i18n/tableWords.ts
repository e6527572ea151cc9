/** The names of table settings. */
import type { OverlapCells } from '../explore/tableSettings.ts';
import type { CombinationOrder, InitiativeOrder, OverlapOrder } from '../plan/orderNames.ts';
import type { MessageKey } from './languages.ts';

export const ORDER_NAMES: Readonly<Record<InitiativeOrder, MessageKey>> = {
  count: 'matrix.orderCount',
  reach: 'matrix.orderReach',
  first: 'matrix.orderFirst',
  reading: 'matrix.orderReading',
  english: 'matrix.orderEnglish',
};

export const OVERLAP_ORDER_NAMES: Readonly<Record<OverlapOrder, MessageKey>> = {
  number: 'overlap.byNumber',
  similarity: 'overlap.bySimilarity',
};

/** A sentence about what a cell of the overlap counts. */
export const CELLS_HINTS: Readonly<Record<OverlapCells, MessageKey>> = {
  both: 'overlap.hintBoth',
  onlyThese: 'overlap.hintOnlyThese',
};

export const COMBINATION_ORDER_NAMES: Readonly<Record<CombinationOrder, MessageKey>> = {
  count: 'combinations.byCount',
  size: 'combinations.bySize',
};
