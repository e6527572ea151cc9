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
  let index: PairIndex | null = null;
  let left = MAX_COMPARISONS;
  return (name) => {
    left -= things.length;
    if (left < 0) return [];
    index ??= indexOf(things.map((thing) => letterPairs(nameOf(thing))));
    const wanted = letterPairs(name);
    const shared = new Uint16Array(things.length);
    for (const pair of wanted)
      for (const at of index.places.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const { sizes } = index;
    let best: NearName<Thing>[] = [];
    for (const [at, thing] of things.entries()) {
      const found = nearness(shared[at] ?? 0, wanted.size + (sizes[at] ?? 0));
      // Of equally near names the first ones are offered.
      if (found < NEAR || found <= (best[OFFERED - 1]?.nearness ?? 0)) continue;
      best = [...best, { thing, nearness: found }]
        .sort((one, other) => other.nearness - one.nearness)
        .slice(0, OFFERED);
    }
    return best;
  };
}

type PairIndex = {
  /** By letter pair, the indexes of the names that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The number of pairs of each name. */
  readonly sizes: readonly number[];
};

function indexOf(names: readonly ReadonlySet<string>[]): PairIndex {
  const places = new Map<string, number[]>();
  for (const [at, pairs] of names.entries())
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [at]);
      else known.push(at);
    }
  return { places, sizes: names.map(({ size }) => size) };
}

function letterPairs(name: string): ReadonlySet<string> {
  const letters = [...comparableName(name).toLowerCase().slice(0, 200)];
  return new Set(
    letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`),
  );
}

function nearness(shared: number, all: number): number {
  return all === 0 ? 0 : (2 * shared) / all;
}
