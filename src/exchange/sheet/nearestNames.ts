/** Finds the names that are nearest to another one, for a question about it. */
import { comparableName } from '../../plan/text.ts';

/** From this share of letter pairs on, a name is near enough to be offered. */
const NEAR = 0.4;
/** From here on, the nearest name is most likely what was meant. */
export const ALIKE = 0.75;
const OFFERED = 3;
/** Comparisons in all: thousands of questions would take too long, and nobody answers them one by one. */
const MAX_COMPARISONS = 2_000_000;

export type NearName<Thing> = { readonly thing: Thing; readonly nearness: number };

/** Returns at most three, the nearest first. Nearness: the share of letter pairs in common, from 0 to 1. */
export type FindNearest<Thing> = (name: string) => readonly NearName<Thing>[];

export function nearestNames<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): FindNearest<Thing> {
  let pairsOf: readonly { readonly thing: Thing; readonly pairs: ReadonlySet<string> }[] | null = null;
  let left = MAX_COMPARISONS;
  return (name) => {
    left -= things.length;
    if (left < 0) return [];
    pairsOf ??= things.map((thing) => ({ thing, pairs: letterPairs(nameOf(thing)) }));
    const wanted = letterPairs(name);
    return pairsOf
      .map(({ thing, pairs }) => ({ thing, nearness: nearness(wanted, pairs) }))
      .filter(({ nearness: found }) => found >= NEAR)
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, OFFERED);
  };
}

function letterPairs(name: string): ReadonlySet<string> {
  const letters = [...comparableName(name).toLowerCase().slice(0, 200)];
  return new Set(
    letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`),
  );
}

function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
