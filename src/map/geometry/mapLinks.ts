/** The links of the reuse map, from the listing marks at the policies to the bundles in the middle. */
import { type Listing, listingsOfPolicy, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import type { Mark } from '../../plan/plan.ts';
import { branchSlotId, inwards } from './mapBranchSlots.ts';
import { bundleId, type PlacedBundle } from './mapColumn.ts';
import type { MapPage } from './mapPage.ts';
import type { PlacedSlot } from './mapSides.ts';
import { type Curve, disc, type Point, partId, type SceneLink, type SceneNode, snap } from './scene.ts';

type LinkGroup = {
  readonly slot: PlacedSlot;
  readonly bundle: PlacedBundle;
  readonly listings: readonly Listing[];
};

const MARK = 5;
const MARK_PITCH = 6.2;
/** Gap between the bar and the first mark, and between marks of the same link. */
const MARK_GAP = 1.5;
/** Largest distance between link ends at a bundle, and their distance from its edges. */
const END = { pitch: 4, edge: 4 };

/** Share of a link's width from either end to its control point. */
const BEND = 0.32;

/** An S-curve that is horizontal at both ends. */
export function bent(from: Point, to: Point): Curve {
  const across = (share: number) => from.x + (to.x - from.x) * share;
  return {
    from,
    controls: [
      { x: across(BEND), y: from.y },
      { x: across(1 - BEND), y: to.y },
    ],
    to,
  };
}

/** Distance from the edge of the page to the start of a link. */
export function portOf(page: MapPage): number {
  return inwards('left', page).x + MARK_GAP + MARK / 2;
}

export function mapLinks(
  graph: PlanGraph,
  slots: readonly PlacedSlot[],
  bundles: readonly PlacedBundle[],
  page: MapPage,
): { readonly links: readonly SceneLink[]; readonly marks: readonly SceneNode[] } {
  const groups = slots.flatMap((slot) => linkGroupsOf(graph, slot, bundles));
  const starts = spread(
    groups,
    ({ slot }) => slot,
    ({ bundle: { box } }) => box.y + box.h / 2,
    ({ slot: { y, upper } }) => ({ from: y, to: y + upper, pitch: MARK_PITCH, edge: MARK / 2 }),
  );
  const ends = spread(
    groups,
    // Links meet a bundle at the edge on their own side.
    ({ slot, bundle }) => `${slot.side} ${bundleId(bundle)}`,
    ({ slot }) => slot.y,
    ({ bundle: { box } }) => ({ from: box.y, to: box.y + box.h, ...END }),
  );
  const drawn = groups.map((group) => {
    const { slot, bundle, listings } = group;
    const { step } = inwards(slot.side, page);
    const { y, pitch } = starts.get(group) ?? { y: slot.y, pitch: MARK_PITCH };
    const from = { x: snap(step === 1 ? portOf(page) : page.w - portOf(page)), y };
    const marks = marksOf(group, from, Math.min(MARK, pitch * 0.95), step);
    const to = {
      x: step === 1 ? bundle.box.x : bundle.box.x + bundle.box.w,
      y: ends.get(group)?.y ?? bundle.box.y,
    };
    const link: SceneLink = {
      id: linkId(group),
      listings,
      source: branchSlotId(slot.branchSlot),
      target: bundleId(bundle),
      ...bent(from, to),
      prominence: bundle.prominence,
    };
    return { link, marks };
  });
  return { links: drawn.map(({ link }) => link), marks: drawn.flatMap(({ marks }) => marks) };
}

/** For a bundle with one member this is the id of the listing. */
function linkId({ slot, bundle }: LinkGroup): string {
  return `${slot.branchSlot.node.id}/${bundle.members[0]?.id}`;
}

function linkGroupsOf(
  graph: PlanGraph,
  slot: PlacedSlot,
  bundles: readonly PlacedBundle[],
): readonly LinkGroup[] {
  const listings = slot.branchSlot.policies.flatMap(({ id }) => listingsOfPolicy(graph, id));
  return bundles.flatMap((bundle) => {
    const ids = new Set<string>(bundle.members.map(({ id }) => id));
    const own = listings.filter(({ initiative }) => ids.has(initiative));
    return own.length === 0 ? [] : [{ slot, bundle, listings: own }];
  });
}

type Stretch = { readonly from: number; readonly to: number; readonly pitch: number; readonly edge: number };

/** `pitch`: the distance to the next end. */
type End = { readonly y: number; readonly pitch: number };

/** Spreads link ends that share a key along their stretch, in an order without crossings. */
function spread(
  groups: readonly LinkGroup[],
  keyOf: (group: LinkGroup) => unknown,
  orderOf: (group: LinkGroup) => number,
  stretchOf: (group: LinkGroup) => Stretch,
): ReadonlyMap<LinkGroup, End> {
  const ends = new Map<LinkGroup, End>();
  for (const meeting of groupBy(groups, keyOf).values()) {
    const [first] = meeting;
    if (first === undefined) continue;
    const { from, to, pitch: preferred, edge } = stretchOf(first);
    const room = Math.max(0, to - from - 2 * edge);
    const pitch = meeting.length === 1 ? preferred : Math.min(preferred, room / (meeting.length - 1));
    const start = (from + to) / 2 - (pitch * (meeting.length - 1)) / 2;
    const sorted = meeting.sort((a, b) => orderOf(a) - orderOf(b));
    for (const [index, group] of sorted.entries()) ends.set(group, { y: snap(start + index * pitch), pitch });
  }
  return ends;
}

const MARKS: readonly Mark[] = ['first', 'relisted'];

/** Up to two marks per link: one for its first listings, one for its re-listings. */
function marksOf(group: LinkGroup, { x, y }: Point, size: number, step: 1 | -1): readonly SceneNode[] {
  const kinds = MARKS.flatMap((mark) => {
    const listings = group.listings.filter((listing) => listing.mark === mark);
    const [first] = listings;
    return first === undefined ? [] : [{ mark, listings, first }];
  });
  return kinds.map(({ mark, listings, first }, index) => ({
    id: partId('mark', `${linkId(group)}/${mark}`),
    node: first.initiative,
    members: listings.map(({ initiative }) => initiative),
    role: 'mark',
    listings,
    ...disc(snap(x + step * index * (MARK + MARK_GAP)), y, size),
    labels: [],
  }));
}
