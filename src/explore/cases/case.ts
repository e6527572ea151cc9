/**
 * Which case of a sentence applies is decided once for all languages: each of these functions returns a
 * discriminated union, and each language has a phrase for every `kind`.
 */
type Found = { readonly kind: string };

/** By kind, the cases that a function returns. A returned object may have one kind of several, as `'one' | 'all'`. */
export type CasesOf<Find extends (...args: never) => Found> = {
  readonly [Kind in ReturnType<Find>['kind']]: Having<ReturnType<Find>, Kind>;
};
type Having<Case, Kind> = Case extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Case
    : never
  : never;

/** `count` of `of` things. */
export type Share = { readonly kind: 'none' | 'some' | 'all'; readonly count: number; readonly of: number };

/** Of nothing it is all. */
export function shareOf(count: number, of: number): Share {
  return { kind: count === of ? 'all' : count === 0 ? 'none' : 'some', count, of };
}

/** What a sentence names one by one, or, of more than it can hold, only counts: then `named` is empty. */
export type Named<Item> = { readonly count: number; readonly named: readonly Item[] };

export function namedUpTo<Item>(most: number, items: readonly Item[]): Named<Item> {
  return { count: items.length, named: items.length > most ? [] : items };
}

/** So many are named one by one in the sentences of the planner's views. */
export const MOST_NAMED = { policies: 8, initiatives: 3, pairs: 6, groups: 6 } as const;

/** More numbers than this in a row are no help: the first of them are named. */
const MAX_NUMBERS = 20;

export function firstNumbers<Item>(items: readonly Item[]): Named<Item> {
  return { count: items.length, named: items.slice(0, MAX_NUMBERS) };
}
