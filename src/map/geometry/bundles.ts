/**
 * Groups shared initiatives into bundles and orders these for the middle column of the map. A bundle holds the
 * initiatives under exactly the same branch slots. The highest listing counts are in the middle, lower ones above and
 * below; within a tier of equal listing counts the order minimises link crossings. It does not depend on a language.
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
  /** Ids of the branch slots that list them, in plan order. */
  readonly slotIds: readonly string[];
};

/** All bundles of drawn initiatives with several listings, in plan order of their first members. */
export function bundlesOf(graph: PlanGraph, { branchSlots, drawn }: Collapsed): readonly Bundle[] {
  const slotOf = new Map<string, string>(
    branchSlots.flatMap(({ node, policies }) => policies.map(({ id }) => [id, node.id] as const)),
  );
  const hubIds = new Set<string>(hubs(graph).map(({ id }) => id));
  const shared = graph.initiatives.flatMap((node) => {
    const listings = listingsOfInitiative(graph, node.id);
    if (listings.length < 2 || !drawn.has(node.id)) return [];
    const slotIds = [...new Set(listings.flatMap(({ policy }) => slotOf.get(policy) ?? []))];
    return [{ node, slotIds, listingCount: listings.length, isHub: hubIds.has(node.id) }];
  });
  // Each hub is a bundle of its own, and members of a bundle have the same listing count.
  const byKey = groupBy(shared, ({ slotIds, listingCount, isHub, node }) =>
    [listingCount, isHub ? node.id : '', ...slotIds].join(' '),
  );
  return [...byKey.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { slotIds, listingCount, isHub } = first;
    return [{ members: members.map(({ node }) => node), listingCount, isHub, slotIds }];
  });
}

/** The position of a branch slot: its side, and its vertical position on the page, 0–1. */
export type SlotPosition = { readonly side: 'left' | 'right'; readonly down: number };

/** Largest difference in height between the halves of the column, in model units. */
const MAX_IMBALANCE = 26;
/** Upper limit of the rounds; the exchange normally ends earlier, when no exchange helps. */
const MAX_ROUNDS = 12;

/** Orders bundles from top to bottom. `heightOf`: height of a bundle with the gap below it, in model units. */
export function orderBundles(
  bundles: readonly Bundle[],
  places: ReadonlyMap<string, SlotPosition>,
  heightOf: (bundle: Bundle) => number,
): readonly Bundle[] {
  const middles = new Map(bundles.map((bundle) => [bundle, middleOf(bundle, places)]));
  const byMiddle = (a: Bundle, b: Bundle) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0);
  const core = bundles.filter(({ isHub }) => isHub).sort(byMiddle);
  const others = bundles.filter(({ isHub }) => !isHub);
  const tiers = [...groupBy(others, tierOf)].sort(([a], [b]) => b - a);
  let [upper, lower]: [readonly Bundle[], readonly Bundle[]] = [[], []];
  for (const [, tier] of tiers) {
    const missing = sumOf(lower, heightOf) - sumOf(upper, heightOf);
    const [above, below] = splitTier(tier.sort(byMiddle), missing, heightOf);
    upper = [...above, ...upper];
    lower = [...lower, ...below];
  }
  const order = [...upper, ...core, ...lower];
  reduceCrossings(order, { from: upper.length, to: upper.length + core.length }, places, heightOf);
  return order;
}

/** Hubs are one tier, whatever their listing counts. */
function tierOf({ isHub, listingCount }: Bundle): number {
  return isHub ? Infinity : listingCount;
}

/** Splits a tier in two parts, of which the upper one is higher by about `missing`, in model units. */
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
 * Exchanges bundles of the same tier while that reduces crossings and keeps the heights above and below the `core`
 * about equal. Changes `order` in place.
 */
function reduceCrossings(
  order: Bundle[],
  core: { readonly from: number; readonly to: number },
  places: ReadonlyMap<string, SlotPosition>,
  heightOf: (bundle: Bundle) => number,
): void {
  const crossings = crossingTable(order, places);
  /** The number of crossings that are saved by placing `b` above `a`. */
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

/** For each pair of bundles, the number of crossings if the first is above the second. */
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

/** The mean vertical position of its branch slots. */
function middleOf(bundle: Bundle, places: ReadonlyMap<string, SlotPosition>): number {
  const own = placesOf(bundle, places);
  return sumOf(own, ({ down }) => down) / Math.max(1, own.length);
}
