/** The links of the reuse map, from the marks of listings at the policies' bars to the bundles in the middle. */
import { type Listing, listingsOfPolicy, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import type { Mark } from '../../plan/schema.ts';
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
/** From the bar to the first mark, and from one mark to the next of the same link. */
const MARK_GAP = 1.5;
/** How close ends may stand at a bundle, and how far from its edges. */
const END = { pitch: 4, edge: 4 };

/** Of its way across a link goes straight, at either end, before it bends. */
const BEND = 0.32;

/** An S that leaves both its ends straight across. */
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

/** How far from its edge of the page a link begins. */
export function portOf(page: MapPage): number {
  return inwards('left', page).x + MARK_GAP + MARK / 2;
}

export type Links = { readonly links: readonly SceneLink[]; readonly marks: readonly SceneNode[] };

export function mapLinks(
  graph: PlanGraph,
  slots: readonly PlacedSlot[],
  bundles: readonly PlacedBundle[],
  page: MapPage,
): Links {
  const ties = slots.flatMap((slot) => linkGroupsOf(graph, slot, bundles));
  const starts = spread(
    ties,
    ({ slot }) => slot,
    middleOfBundle,
    ({ slot: { y, upper } }) => ({
      from: y,
      to: y + upper,
      pitch: MARK_PITCH,
      edge: MARK / 2,
    }),
  );
  const ends = spread(
    ties,
    endKey,
    ({ slot }) => slot.y,
    ({ bundle: { box } }) => ({
      from: box.y,
      to: box.y + box.h,
      ...END,
    }),
  );
  const drawn = ties.map((tie) => {
    const { slot, bundle, listings } = tie;
    const { x, step } = inwards(slot.side, page);
    const { y, pitch } = starts.get(tie) ?? { y: slot.y, pitch: MARK_PITCH };
    const size = Math.min(MARK, pitch * 0.95);
    const marks = marksOf(
      tie,
      { x: slot.side === 'left' ? portOf(page) : page.w - portOf(page), y },
      size,
      step,
    );
    const from = { x: marks[0]?.x ?? x, y };
    const to = {
      x: step === 1 ? bundle.box.x : bundle.box.x + bundle.box.w,
      y: ends.get(tie)?.y ?? bundle.box.y,
    };
    const link: SceneLink = {
      id: linkId(tie),
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

/** Of a bundle of one it is the listing's own. */
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

function middleOfBundle({ bundle: { box } }: LinkGroup): number {
  return box.y + box.h / 2;
}

/** Links meet a bundle at the edge on their own side. */
function endKey({ slot, bundle }: LinkGroup): string {
  return `${slot.side} ${bundleId(bundle)}`;
}

type Stretch = { readonly from: number; readonly to: number; readonly pitch: number; readonly edge: number };

type End = { readonly y: number /** To the next end. */; readonly pitch: number };

/** Spreads the ends that meet at one thing along it, in an order in which they do not cross each other. */
function spread(
  ties: readonly LinkGroup[],
  keyOf: (tie: LinkGroup) => unknown,
  orderOf: (tie: LinkGroup) => number,
  stretchOf: (tie: LinkGroup) => Stretch,
): ReadonlyMap<LinkGroup, End> {
  const ends = new Map<LinkGroup, End>();
  for (const group of groupBy(ties, keyOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { from, to, pitch: wanted, edge } = stretchOf(first);
    const room = Math.max(0, to - from - 2 * edge);
    const pitch = group.length === 1 ? wanted : Math.min(wanted, room / (group.length - 1));
    const start = (from + to) / 2 - (pitch * (group.length - 1)) / 2;
    const sorted = group.sort((a, b) => orderOf(a) - orderOf(b));
    for (const [index, tie] of sorted.entries()) ends.set(tie, { y: snap(start + index * pitch), pitch });
  }
  return ends;
}

const MARKS: readonly Mark[] = ['first', 'relisted'];

/** One for the first listings of the link and one for its re-listings, as far as it has such. */
function marksOf(tie: LinkGroup, { x, y }: Point, size: number, step: 1 | -1): readonly SceneNode[] {
  const kinds = MARKS.flatMap((mark) => {
    const listings = tie.listings.filter((listing) => listing.mark === mark);
    const [first] = listings;
    return first === undefined ? [] : [{ mark, listings, first }];
  });
  return kinds.map(({ mark, listings, first }, index) => ({
    id: partId('mark', `${linkId(tie)}/${mark}`),
    node: first.initiative,
    members: listings.map(({ initiative }) => initiative),
    role: 'mark',
    listings,
    ...disc(snap(x + step * index * (MARK + MARK_GAP)), y, size),
    labels: [],
  }));
}
