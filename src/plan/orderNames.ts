/** The names of the orders and row choices of tables, as URLs and settings use them. */

/** Listing count, reach, first appearance in print, よみ, English name. */
export const INITIATIVE_ORDERS = ['count', 'reach', 'first', 'reading', 'english'] as const;

export type InitiativeOrder = (typeof INITIATIVE_ORDERS)[number];

/** All initiatives, or those that the whole plan lists more than once; filters do not change these counts. */
export const MATRIX_ROWS = ['all', 'relisted'] as const;

export type MatrixRows = (typeof MATRIX_ROWS)[number];

/** By policy number, as printed, or by similarity. */
export const OVERLAP_ORDERS = ['number', 'similarity'] as const;

export type OverlapOrder = (typeof OVERLAP_ORDERS)[number];

/** Most initiatives first, or fewest strategies first. */
export const COMBINATION_ORDERS = ['count', 'size'] as const;

export type CombinationOrder = (typeof COMBINATION_ORDERS)[number];
