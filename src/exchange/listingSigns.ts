import type { Mark } from '../plan/schema.ts';

/** Marks of listings as letters: they can be read out and copied, and are told apart without color. */
export const LISTING_SIGNS: Readonly<Record<Mark, string>> = { first: '●', relisted: '○' };
