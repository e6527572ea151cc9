/**
 * Each sentence has a function that decides which case applies, once for all languages: it returns a discriminated
 * union, and each language has a phrase for every `kind`.
 */
type Case = { readonly kind: string };

/** The cases that a function returns, by kind. The `kind` of a member may itself be a union, as `'one' | 'all'`. */
export type CasesOf<Decide extends (...args: never) => Case> = {
  readonly [Kind in ReturnType<Decide>['kind']]: MemberWith<'kind', Kind, ReturnType<Decide>>;
};

/** The members of a union whose field `Tag` may be `Value`; unlike `Extract`, also if the field is a union itself. */
export type MemberWith<Tag extends string, Value, Union> =
  Union extends Readonly<Record<Tag, infer Values>> ? (Value extends Values ? Union : never) : never;

/** `count` of `of` things. */
export type Share = { readonly kind: 'none' | 'some' | 'all'; readonly count: number; readonly of: number };

/** Zero of zero counts as `all`. */
export function shareOf(count: number, of: number): Share {
  return { kind: count === of ? 'all' : count === 0 ? 'none' : 'some', count, of };
}

/** Items that a sentence names one by one; if there are too many, `named` is empty and the sentence counts them. */
export type Named<Item> = { readonly count: number; readonly named: readonly Item[] };

export function namedUpTo<Item>(most: number, items: readonly Item[]): Named<Item> {
  return { count: items.length, named: items.length > most ? [] : items };
}

/** The most items that the sentences of the planner's views name one by one. */
export const MOST_NAMED = { policies: 8, initiatives: 3, pairs: 6, groups: 6 } as const;

/** The most numbers in a row; beyond that only the first are named. */
const MAX_NUMBERS = 20;

export function firstNumbers<Item>(items: readonly Item[]): Named<Item> {
  return { count: items.length, named: items.slice(0, MAX_NUMBERS) };
}
