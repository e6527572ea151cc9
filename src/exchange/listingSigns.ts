import type { Mark } from '../plan/plan.ts';

/** Marks as characters: readable by screen readers, copyable, and distinct without colour. */
export const LISTING_SIGNS: Readonly<Record<Mark, string>> = { first: '●', relisted: '○' };
