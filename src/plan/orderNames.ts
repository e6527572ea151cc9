/**
 * By name, in which orders and how much of them tables are shown: all that an address has to know of tables.
 */

/** Listing count, reach, first appearance in print, よみ, English name. */
export const INITIATIVE_ORDERS = ['count', 'reach', 'first', 'reading', 'english'] as const;

export type InitiativeOrder = (typeof INITIATIVE_ORDERS)[number];

/** All initiatives, or those that the whole plan lists more than once, as a filter's counts mean it. */
export const MATRIX_ROWS = ['all', 'relisted'] as const;

export type MatrixRows = (typeof MATRIX_ROWS)[number];

/** By the policies' own numbers, as printed, or by what they share. */
export const OVERLAP_ORDERS = ['number', 'similarity'] as const;

export type OverlapOrder = (typeof OVERLAP_ORDERS)[number];

/** The most initiatives first, or the fewest strategies first. */
export const COMBINATION_ORDERS = ['count', 'size'] as const;

export type CombinationOrder = (typeof COMBINATION_ORDERS)[number];
