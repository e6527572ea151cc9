/**
 * The two sides of the reuse map: the first strategies on the right, the others on the left from the bottom up, so
 * that one reads clockwise and both sides are about as high. On each the branch slots stand one below the other.
 */
import type { BranchSlot, Collapsed } from '../../explore/collapse.ts';
import {
  type DirectionNode,
  type InitiativeNode,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type StrategyNode,
  strategyOf,
  wholeGraph,
} from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { policyMeasures } from '../../plan/measures.ts';
import type { PolicyId } from '../../plan/schema.ts';
import { mostLines } from './estimateText.ts';
import type { MapPage } from './mapPage.ts';

export type Side = 'left' | 'right';

/** What a branch slot takes: its name beside its chip, what it lists alone below that. */
type Slot = {
  readonly branchSlot: BranchSlot;
  /** Null where the branch slot is a whole strategy. */
  readonly direction: DirectionNode['id'] | null;
  /** What only its basic policy lists, and whether that is told by name. */
  readonly own: readonly InitiativeNode[];
  readonly isOpen: boolean;
  /** Height of the dots, the count or the sign below its chip. */
  readonly below: number;
  /** Height of what stands beside each other: the name, and the chip with what is below it. */
  readonly upper: number;
  /** Height of each row of an open list. */
  readonly rows: readonly number[];
};

type Branch = { readonly strategy: StrategyNode; readonly slots: readonly Slot[] };

export type PlacedSlot = Slot & { readonly side: Side; readonly y: number; readonly h: number };
export type PlacedHead = { readonly strategy: StrategyNode; readonly side: Side; readonly y: number };
export type Sides = {
  /** What the higher side takes at least. */
  readonly needed: number;
  /** With the room that is left shared out, from `top` down to `bottom`. */
  readonly placed: (
    top: number,
    bottom: number,
  ) => { readonly heads: readonly PlacedHead[]; readonly slots: readonly PlacedSlot[] };
};

/** Between names, in model units. */
const MIN_GAP = 1.2;
/** Above a head that is not the first. */
const ABOVE_HEAD = 4;
/** How many shares of the room that is left go above a thing: after a head, between policies, directions, strategies. */
const SHARES = { slot: 1, direction: 2.4, head: 3 };
/** Of dots under a chip, as many as it is wide. */
export const DOT = { size: 5, pitch: 6 };
/** Between the links that meet a closed branch. */
const LINK_PITCH = 3.6;
/** More than these are told by their number. */
const MAX_DOTS = 12;
/** Height of a count, or of the sign that closes a list. */
export const BELOW = 15;

export function sidesOf(
  graph: PlanGraph,
  { branchSlots, expanded, drawn }: Collapsed,
  open: ReadonlySet<string>,
  page: MapPage,
): Sides {
  const whole = wholeGraph(graph);
  const branches = [...groupBy(branchSlots, ({ node }) => strategyOf(node))].flatMap(
    ([id, own]): Branch[] => {
      const strategy = id === undefined ? undefined : nodeOf(whole, id);
      return strategy?.kind === 'strategy' ? [{ strategy, slots: own.map(slotOf) }] : [];
    },
  );
  const right = rightOnes(branches, page);
  const sides = [
    { side: 'right' as const, branches: right },
    { side: 'left' as const, branches: branches.filter((branch) => !right.includes(branch)).reverse() },
  ];
  return {
    needed: Math.max(...sides.map((each) => heightOf(each.branches, page))),
    placed: (top, bottom) => {
      const stacked = sides.map((each) => ({ ...each, ...stack(each.branches, page, top, bottom) }));
      return {
        heads: stacked.flatMap(({ side, heads }) => heads.map((head) => ({ ...head, side }))),
        slots: stacked.flatMap(({ side, slots }) => slots.map((slot) => ({ ...slot, side }))),
      };
    },
  };

  function slotOf(branchSlot: BranchSlot): Slot {
    const { node } = branchSlot;
    const own = node.kind === 'policy' ? ownOf(graph, node.id, drawn) : [];
    // A page without room for names has none for a list.
    const isOpen = page.name > 0 && own.length > 0 && (open.has(node.id) || expanded.has(node.id));
    const names = page.name === 0 ? 0 : mostLines('', node.breaks, page.name, page.type) * page.line;
    const isTold = isOpen || isCounted(own.length) || branchSlot.collapsedCount > 0;
    const below = isTold ? BELOW : dotRows(own.length, page) * DOT.pitch;
    return {
      branchSlot,
      direction: node.kind === 'strategy' ? null : node.kind === 'direction' ? node.id : node.direction,
      own,
      isOpen,
      below,
      upper: Math.max(page.slot, names, page.chip.h + 2 + below, linksHeight(graph, branchSlot, drawn)),
      rows: isOpen
        ? own.map(({ breaks }) => mostLines('', breaks, page.name - DOT.pitch - 4, page.type) * page.line + 1)
        : [],
    };
  }
}

/** Of a closed branch, which many of the shared initiatives meet: so much that their marks can be told apart. */
function linksHeight(
  graph: PlanGraph,
  { collapsedCount, policies }: BranchSlot,
  drawn: ReadonlySet<string>,
): number {
  if (collapsedCount === 0) return 0;
  const listings = policies.flatMap(({ id }) => listingsOfPolicy(graph, id));
  const links = new Set(listings.map(({ initiative }) => initiative).filter((id) => drawn.has(id)));
  return links.size * LINK_PITCH;
}

function ownOf(graph: PlanGraph, policy: PolicyId, drawn: ReadonlySet<string>): readonly InitiativeNode[] {
  return policyMeasures(graph, policy).own.flatMap((id) => {
    const node = nodeOf(graph, id);
    return drawn.has(id) && node.kind === 'initiative' ? [node] : [];
  });
}

/** How many rows of dots stand under a chip. */
function dotRows(count: number, { chip }: MapPage): number {
  return Math.ceil(count / dotsPerRow(chip.w));
}

export function isCounted(count: number): boolean {
  return count > MAX_DOTS;
}

export function dotsPerRow(width: number): number {
  return Math.floor((width + DOT.pitch - DOT.size) / DOT.pitch);
}

/** So many of the first branches that neither side is much higher; of a single one all. */
function rightOnes(branches: readonly Branch[], page: MapPage): readonly Branch[] {
  const difference = (count: number) =>
    Math.abs(heightOf(branches.slice(0, count), page) - heightOf(branches.slice(count), page));
  let best = 1;
  for (let count = 2; count < branches.length; count += 1)
    if (difference(count) < difference(best)) best = count;
  return branches.slice(0, best);
}

function heightOf(branches: readonly Branch[], page: MapPage): number {
  return branches.reduce(
    (sum, { slots }, index) =>
      sum +
      (index === 0 ? 0 : ABOVE_HEAD) +
      page.head +
      MIN_GAP +
      slots.reduce((all, slot) => all + slotHeight(slot) + MIN_GAP, 0),
    0,
  );
}

function slotHeight({ upper, rows }: Slot): number {
  return upper + rows.reduce((sum, row) => sum + row, 0);
}

function stack(branches: readonly Branch[], page: MapPage, top: number, bottom: number) {
  const heads: Omit<PlacedHead, 'side'>[] = [];
  const slots: Omit<PlacedSlot, 'side'>[] = [];
  const all = branches.reduce(
    (sum, { slots: own }, index) =>
      sum + own.reduce((shares, _, at) => shares + shareAbove(own, at), 0) + (index === 0 ? 0 : SHARES.head),
    0,
  );
  const left = bottom - top - heightOf(branches, page);
  const spare = Math.max(0, left) / Math.max(1, all);
  const highest =
    left >= 0 ? Infinity : capped(branches.flatMap((branch) => branch.slots).map(slotHeight), left);
  let y = top;
  for (const [index, { strategy, slots: own }] of branches.entries()) {
    if (index > 0) y += ABOVE_HEAD + spare * SHARES.head;
    heads.push({ strategy, y });
    y += page.head + MIN_GAP;
    for (const [at, slot] of own.entries()) {
      y += spare * shareAbove(own, at);
      const h = Math.min(slotHeight(slot), highest);
      slots.push({ ...slot, upper: Math.min(slot.upper, highest), y, h });
      y += h + MIN_GAP;
    }
  }
  return { heads, slots };
}

/**
 * The height up to which slots may be so high that all together lose what `missing` (below 0) says: the highest give
 * way first, and what then has no room for a name has none.
 */
function capped(heights: readonly number[], missing: number): number {
  const sorted = [...heights].sort((a, b) => a - b);
  let left = sorted.reduce((sum, height) => sum + height, missing);
  for (const [index, height] of sorted.entries()) {
    const others = sorted.length - index;
    if (height * others > left) return Math.max(0, left / others);
    left -= height;
  }
  return Infinity;
}

function shareAbove(slots: readonly Slot[], at: number): number {
  if (at === 0) return SHARES.slot;
  return slots[at - 1]?.direction === slots[at]?.direction ? SHARES.slot : SHARES.direction;
}
