/**
 * What several basic policies share, in the order in which the map's middle column has it. Initiatives under exactly
 * the same seats are one bundle. The most listed stand in the middle, the others outwards, both ways; within a tier
 * of equal listing counts the order is the one in which fewer links cross. Nothing here depends on a language.
 */
import type { Collapsed } from '../../explore/collapse.ts';
import { type InitiativeNode, listingsOfInitiative, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { hubs } from '../../plan/measures.ts';
import { sumOf } from './sumOf.ts';

export type Bundle = {
  /** In plan order. */
  readonly members: readonly InitiativeNode[];
  readonly listingCount: number;
  readonly isHub: boolean;
  /** Ids of the seats that list them, in plan order. */
  readonly slotIds: readonly string[];
};

/** All bundles of what is drawn and listed under several policies, in plan order of their first members. */
export function bundlesOf(graph: PlanGraph, { branchSlots, drawn }: Collapsed): readonly Bundle[] {
  const seatOf = new Map<string, string>(
    branchSlots.flatMap(({ node, policies }) => policies.map(({ id }) => [id, node.id] as const)),
  );
  const hubIds = new Set<string>(hubs(graph).map(({ id }) => id));
  const shared = graph.initiatives.flatMap((node) => {
    const listings = listingsOfInitiative(graph, node.id);
    if (listings.length < 2 || !drawn.has(node.id)) return [];
    const under = [...new Set(listings.flatMap(({ policy }) => seatOf.get(policy) ?? []))];
    return [{ node, under, count: listings.length, isHub: hubIds.has(node.id) }];
  });
  // A hub stands alone, and what is listed more often than another never shares its tier.
  const keyed = groupBy(shared, ({ under, count, isHub, node }) =>
    [count, isHub ? node.id : '', ...under].join(' '),
  );
  return [...keyed.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { under, count, isHub } = first;
    return [{ members: members.map(({ node }) => node), listingCount: count, isHub, slotIds: under }];
  });
}

/** Where a seat stands: on which side, and how far down, 0–1. */
export type SlotPosition = { readonly side: 'left' | 'right'; readonly down: number };

/** How much higher one half of the column may be than the other, in model units. */
const MAX_IMBALANCE = 26;
/** More rounds than any plan has needed; each ends when no exchange helps. */
const MAX_ROUNDS = 12;

/** From the top to the bottom. `heightOf`: of a bundle, in model units, with the gap below it. */
export function orderBundles(
  bundles: readonly Bundle[],
  places: ReadonlyMap<string, SlotPosition>,
  heightOf: (bundle: Bundle) => number,
): readonly Bundle[] {
  const middles = new Map(bundles.map((bundle) => [bundle, middleOf(bundle, places)]));
  const byMiddle = (a: Bundle, b: Bundle) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0);
  const core = bundles.filter(({ isHub }) => isHub).sort(byMiddle);
  const tiers = [
    ...groupBy(
      bundles.filter(({ isHub }) => !isHub),
      tierOf,
    ),
  ].sort(([a], [b]) => b - a);
  let [upper, lower]: [readonly Bundle[], readonly Bundle[]] = [[], []];
  for (const [, tier] of tiers) {
    const [above, below] = splitTier(
      tier.sort(byMiddle),
      sumOf(lower, heightOf) - sumOf(upper, heightOf),
      heightOf,
    );
    upper = [...above, ...upper];
    lower = [...lower, ...below];
  }
  const order = [...upper, ...core, ...lower];
  reduceCrossings(order, { from: upper.length, to: upper.length + core.length }, places, heightOf);
  return order;
}

/** Hubs are a tier of their own, whatever their counts. */
function tierOf({ isHub, listingCount }: Bundle): number {
  return isHub ? Infinity : listingCount;
}

/** A tier in two parts, of which the upper one makes up for `missing` height as well as it can. */
function splitTier(
  tier: readonly Bundle[],
  missing: number,
  heightOf: (bundle: Bundle) => number,
): readonly [readonly Bundle[], readonly Bundle[]] {
  const heights = tier.map(heightOf);
  let left = missing + sumOf(heights);
  let taken = 0;
  for (const height of heights) {
    if (Math.abs(left - 2 * height) >= Math.abs(left)) break;
    left -= 2 * height;
    taken += 1;
  }
  return [tier.slice(0, taken), tier.slice(taken)];
}

/**
 * Exchanges any two of one tier as long as fewer links cross and what stands above and below the `core` stays about
 * as high. Changes `order`.
 */
function reduceCrossings(
  order: Bundle[],
  core: { readonly from: number; readonly to: number },
  places: ReadonlyMap<string, SlotPosition>,
  heightOf: (bundle: Bundle) => number,
): void {
  const crossings = crossingTable(order, places);
  /** How many crossings fewer there are with `b` above `a`. */
  const gain = (a: Bundle, b: Bundle) => (crossings.get(a)?.get(b) ?? 0) - (crossings.get(b)?.get(a) ?? 0);
  const unevenness = () =>
    Math.abs(sumOf(order.slice(0, core.from), heightOf) - sumOf(order.slice(core.to), heightOf));
  const exchange = (i: number, j: number) => {
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined || tierOf(a) !== tierOf(b)) return false;
    const all = gain(a, b) + sumOf(order.slice(i + 1, j), (between) => gain(a, between) + gain(between, b));
    if (all <= 0) return false;
    const before = unevenness();
    [order[i], order[j]] = [b, a];
    if (unevenness() <= Math.max(MAX_IMBALANCE, before)) return true;
    [order[i], order[j]] = [a, b];
    return false;
  };
  for (let round = 0, changed = true; changed && round < MAX_ROUNDS; round += 1) {
    changed = false;
    for (let i = 0; i < order.length; i += 1)
      for (let j = i + 1; j < order.length; j += 1) if (exchange(i, j)) changed = true;
  }
}

/** For each two bundles how many of their links cross where the first stands above the second. */
function crossingTable(
  bundles: readonly Bundle[],
  places: ReadonlyMap<string, SlotPosition>,
): ReadonlyMap<Bundle, ReadonlyMap<Bundle, number>> {
  const ends = new Map(bundles.map((bundle) => [bundle, placesOf(bundle, places)]));
  return new Map(
    bundles.map((above) => [
      above,
      new Map(bundles.map((below) => [below, crossingsOf(ends.get(above) ?? [], ends.get(below) ?? [])])),
    ]),
  );
}

function crossingsOf(above: readonly SlotPosition[], below: readonly SlotPosition[]): number {
  let crossings = 0;
  for (const a of above) for (const b of below) if (a.side === b.side && a.down > b.down) crossings += 1;
  return crossings;
}

function placesOf(bundle: Bundle, places: ReadonlyMap<string, SlotPosition>): readonly SlotPosition[] {
  return bundle.slotIds.flatMap((branchSlot) => places.get(branchSlot) ?? []);
}

/** The mean of how far down its seats stand. */
function middleOf(bundle: Bundle, places: ReadonlyMap<string, SlotPosition>): number {
  const found = placesOf(bundle, places);
  return sumOf(found, ({ down }) => down) / Math.max(1, found.length);
}
