/**
 * The two sides of the reuse map, each a stack of branch slots: the first strategies are on the right, the others on
 * the left from the bottom up, so that the reading order is clockwise and both sides are about equally high.
 */
import type { BranchSlot, Collapsed } from '../../explore/collapse.ts';
import { directionPath } from '../../plan/branches.ts';
import {
  type InitiativeNode,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type StrategyNode,
  strategyOf,
  wholeGraph,
} from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { hasStrategies } from '../../plan/items.ts';
import { policyMeasures } from '../../plan/measures.ts';
import type { DirectionId, PolicyId } from '../../plan/plan.ts';
import { mostLines } from './estimateText.ts';
import type { MapPage } from './mapPage.ts';
import { sumOf } from './sumOf.ts';

export type Side = 'left' | 'right';

/** The content of a branch slot: a chip beside its name, and below both the initiatives that only it lists. */
type Slot = {
  readonly branchSlot: BranchSlot;
  /** The directions that it is below or represents, from the outermost. */
  readonly directions: readonly DirectionId[];
  /** The initiatives that only its basic policy lists, and whether their names are shown. */
  readonly own: readonly InitiativeNode[];
  readonly isOpen: boolean;
  /** Height of the dots, the count or the sign below its chip. */
  readonly below: number;
  /** Height of the upper part: the name, or the chip with the parts below it. */
  readonly upper: number;
  /** Height of each row of an open list. */
  readonly rows: readonly number[];
};

/** `strategy`: null where the plan itself is the branch, which has no head. */
type Branch = { readonly strategy: StrategyNode | null; readonly slots: readonly Slot[] };

export type PlacedSlot = Slot & { readonly side: Side; readonly y: number; readonly h: number };
export type PlacedHead = { readonly strategy: StrategyNode; readonly side: Side; readonly y: number };
export type Sides = {
  /** Smallest height of the higher side. */
  readonly needed: number;
  /** Stacks both sides between `top` and `bottom` and shares the spare room out. */
  readonly placed: (
    top: number,
    bottom: number,
  ) => { readonly heads: readonly PlacedHead[]; readonly slots: readonly PlacedSlot[] };
};

/** Smallest gap between names, in model units. */
const MIN_GAP = 1.2;
/** Gap above each head but the first. */
const ABOVE_HEAD = 4;
/** Shares of the spare room above a slot, above the first slot of a further direction, and above a head. */
const SHARES = { slot: 1, direction: 2.4, head: 3 };
/** Diameter and pitch of the dots under a chip. */
export const DOT = { size: 5, pitch: 6 };
/** Pitch of the links at a collapsed branch. */
const LINK_PITCH = 3.6;
/** Largest number of dots; more initiatives are counted. */
const MAX_DOTS = 12;
/** Height of a count and of the sign that closes a list. */
export const BELOW = 15;

type SideBranches = { readonly side: Side; readonly branches: readonly Branch[] };

/** The only branch, about half of it on each side and its head on the right; directions of its next level stay whole. */
function sidesOfOne({ strategy, slots }: Branch): readonly SideBranches[] {
  const half = Math.ceil(slots.length / 2);
  let cut = slots.length;
  for (const [at, { directions }] of slots.entries()) {
    const [before] = slots[at - 1]?.directions ?? [];
    const isWithin = at === 0 || (before !== undefined && before === directions[0]);
    if (!isWithin && Math.abs(at - half) < Math.abs(cut - half)) cut = at;
  }
  return [
    { side: 'right', branches: [{ strategy, slots: slots.slice(0, cut) }] },
    { side: 'left', branches: cut === slots.length ? [] : [{ strategy: null, slots: slots.slice(cut) }] },
  ];
}

export function sidesOf(
  graph: PlanGraph,
  { branchSlots, expanded, drawn }: Collapsed,
  open: ReadonlySet<string>,
  page: MapPage,
): Sides {
  const whole = wholeGraph(graph);
  const sides = hasStrategies(graph)
    ? sidesByStrategy()
    : sidesOfOne({ strategy: null, slots: branchSlots.map(slotOf) });
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

  function sidesByStrategy(): readonly SideBranches[] {
    const branches = [...groupBy(branchSlots, ({ node }) => strategyOf(node))].flatMap(
      ([id, own]): Branch[] => {
        const strategy = id === undefined ? undefined : nodeOf(whole, id);
        return strategy?.kind === 'strategy' ? [{ strategy, slots: own.map(slotOf) }] : [];
      },
    );
    const [only] = branches;
    if (only !== undefined && whole.strategies.length === 1) return sidesOfOne(only);
    const right = rightOnes(branches, page);
    return [
      { side: 'right', branches: right },
      { side: 'left', branches: branches.filter((branch) => !right.includes(branch)).reverse() },
    ];
  }

  function slotOf(branchSlot: BranchSlot): Slot {
    const { node } = branchSlot;
    const own = node.kind === 'policy' ? ownOf(graph, node.id, drawn) : [];
    // A page without names has no room for a list.
    const isOpen = page.name > 0 && own.length > 0 && (open.has(node.id) || expanded.has(node.id));
    const names = page.name === 0 ? 0 : mostLines('', node.breaks, page.name, page.type) * page.line;
    const hasToggle = isOpen || isCounted(own.length) || branchSlot.collapsedCount > 0;
    const below = hasToggle ? BELOW : Math.ceil(own.length / dotsPerRow(page.chip.w)) * DOT.pitch;
    return {
      branchSlot,
      directions: directionPath(graph, node),
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

/** Smallest height of a collapsed branch at which the marks of its links can be told apart. */
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

export function isCounted(count: number): boolean {
  return count > MAX_DOTS;
}

export function dotsPerRow(width: number): number {
  return Math.floor((width + DOT.pitch - DOT.size) / DOT.pitch);
}

/** The first branches, as many as make both sides most equal in height, and at least one. */
function rightOnes(branches: readonly Branch[], page: MapPage): readonly Branch[] {
  const difference = (count: number) =>
    Math.abs(heightOf(branches.slice(0, count), page) - heightOf(branches.slice(count), page));
  let best = 1;
  for (let count = 2; count < branches.length; count += 1)
    if (difference(count) < difference(best)) best = count;
  return branches.slice(0, best);
}

function heightOf(branches: readonly Branch[], page: MapPage): number {
  return branches.reduce((sum, { strategy, slots }, index) => {
    const above = (index === 0 ? 0 : ABOVE_HEAD) + (strategy === null ? 0 : page.head + MIN_GAP);
    return sum + above + slots.reduce((all, slot) => all + slotHeight(slot) + MIN_GAP, 0);
  }, 0);
}

function slotHeight({ upper, rows }: Slot): number {
  return upper + sumOf(rows);
}

function stack(branches: readonly Branch[], page: MapPage, top: number, bottom: number) {
  const heads: Omit<PlacedHead, 'side'>[] = [];
  const slots: Omit<PlacedSlot, 'side'>[] = [];
  const slotShares = sumOf(branches, ({ slots: own }) => sumOf(own.map((_, at) => shareAbove(own, at))));
  const shares = slotShares + Math.max(0, branches.length - 1) * SHARES.head;
  const left = bottom - top - heightOf(branches, page);
  const spare = Math.max(0, left) / Math.max(1, shares);
  const heights = branches.flatMap((branch) => branch.slots.map(slotHeight));
  const highest = left >= 0 ? Infinity : heightLimit(heights, left);
  let y = top;
  for (const [index, { strategy, slots: own }] of branches.entries()) {
    if (index > 0) y += ABOVE_HEAD + spare * SHARES.head;
    if (strategy !== null) {
      heads.push({ strategy, y });
      y += page.head + MIN_GAP;
    }
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
 * The height to which slots are limited so that their total shrinks by `-missing`, for `missing` < 0. The highest
 * slots shrink first, and those that get too low for a name have none.
 */
function heightLimit(heights: readonly number[], missing: number): number {
  const sorted = [...heights].sort((a, b) => a - b);
  let left = missing + sumOf(sorted);
  for (const [index, height] of sorted.entries()) {
    const others = sorted.length - index;
    if (height * others > left) return Math.max(0, left / others);
    left -= height;
  }
  return Infinity;
}

function shareAbove(slots: readonly Slot[], at: number): number {
  if (at === 0) return SHARES.slot;
  return slots[at - 1]?.directions.at(-1) === slots[at]?.directions.at(-1) ? SHARES.slot : SHARES.direction;
}
