/**
 * The reuse map: basic policies with their names on both sides, and shared initiatives in the middle column, those
 * with the highest listing counts in its centre. Names and links never overlap.
 */
import { type Collapsed, collapse } from '../../explore/collapse.ts';
import type { Branches } from '../../explore/state.ts';
import { type InitiativeNode, listingsOfInitiative, type PlanGraph } from '../../plan/graph.ts';
import { headline } from '../../plan/measures.ts';
import { type Bundle, bundlesOf, orderBundles, type SlotPosition } from './bundles.ts';
import { collapsedInto } from './collapsedInto.ts';
import { headRow, headRows } from './headRow.ts';
import { barNodes, branchSlotId, branchSlotNodes, headNode } from './mapBranchSlots.ts';
import { bundleHeight, bundleNodes, columnHeight, pinnedBox, placedBundles, restNode } from './mapColumn.ts';
import { mapLinks, portOf } from './mapLinks.ts';
import { type MapPage, mapPage, type Room, USUAL_ROOM } from './mapPage.ts';
import { type PlacedSlot, sidesOf } from './mapSides.ts';
import type { Scene, SceneNode } from './scene.ts';

const NOTHING_OPEN: Branches = { kind: 'closed' };

/**
 * The scene of the reuse map. A page that needs more height than its room extends below it. In a fixed room the page
 * has the height of the room, and the initiatives with the lowest listing counts are only counted.
 */
export function reuseMap(
  graph: PlanGraph,
  room: Room = USUAL_ROOM.wide,
  branches: Branches = NOTHING_OPEN,
  collapsed: Collapsed = collapse(graph, 'map'),
): Scene {
  const open = new Set<string>(branches.kind === 'open' ? branches.branches : []);
  const all = bundlesOf(graph, collapsed);
  const usualRoom = { ...USUAL_ROOM[room.format], isFixed: room.isFixed };
  const usual = mapPage(graph, usualRoom, collapsed.isCollapsed, 1);
  const more = (shown: readonly Bundle[]) => headline(graph).listedAgain - membersOf(shown).length;
  const neededOn = (page: MapPage) => {
    const { needed } = sidesOf(graph, collapsed, open, page);
    return page.column.y + Math.max(needed, columnHeight(all, page, more(all)));
  };
  const first = mapPage(graph, room, collapsed.isCollapsed, neededOn(usual));
  const height = room.isFixed ? first.h : Math.max(first.h, neededOn(first));
  const page: MapPage = { ...first, h: height, column: { ...first.column, h: height - first.column.y } };
  const sides = sidesOf(graph, collapsed, open, page);
  const { heads, slots } = sides.placed(page.column.y, page.h);
  const kept = room.isFixed ? fittingBundles(all, page, more) : all;
  const heights = new Map(kept.map((bundle) => [bundle, bundleHeight(bundle, page)]));
  const ordered = orderBundles(kept, placesOf(slots, page), (bundle) => heights.get(bundle) ?? 0);
  const bundles = placedBundles(ordered, page, more(kept));
  const { links, marks } = mapLinks(graph, slots, bundles, page);
  const shown = new Set<string>(membersOf(bundles).map(({ id }) => id));
  const hidden = graph.initiatives.filter(
    ({ id }) => listingsOfInitiative(graph, id).length > 1 && !shown.has(id),
  );
  const rest = restNode(hidden, page, !room.isFixed);
  const nodes: readonly SceneNode[] = [
    ...(page.hasRows ? headRows : headRow)(graph, { x: 0, y: 0, width: page.w }),
    ...heads.map((head) => headNode(head, page)),
    ...barNodes(graph, slots, page),
    ...slots.flatMap((slot) => branchSlotNodes(slot, page)),
    ...bundles.flatMap((bundle) => bundleNodes(graph, bundle, page)),
    ...(rest === null ? [] : [rest]),
    ...marks,
  ];
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    links: new Map(links.map((link) => [link.id, link])),
    collapsedInto: new Map([...collapsedInto(graph, collapsed, branchSlotId), ...countedIn(slots, nodes)]),
    ...(rest === null ? {} : { pin: { box: pinnedBox(page), port: portOf(page) } }),
    bounds: { x: 0, y: 0, w: page.w, h: page.h },
    fit: page.h * page.zoom > room.h ? 'width' : 'whole',
    readable: { zoom: page.zoom, from: 0.25 },
  };
}

/** Initiatives that are counted rather than drawn as dots, with the branch slot of their only policy. */
function countedIn(
  slots: readonly PlacedSlot[],
  nodes: readonly SceneNode[],
): readonly (readonly [string, string])[] {
  const counts = new Set(nodes.flatMap(({ role, node }) => (role === 'count' ? [node] : [])));
  return slots.flatMap(({ branchSlot, own }) =>
    counts.has(branchSlot.node.id) ? own.map(({ id }) => [id, branchSlotId(branchSlot)] as const) : [],
  );
}

function placesOf(slots: readonly PlacedSlot[], page: MapPage): ReadonlyMap<string, SlotPosition> {
  return new Map(
    slots.map(({ branchSlot, side, y, h }) => [branchSlot.node.id, { side, down: (y + h / 2) / page.h }]),
  );
}

/** The most listed bundles that the column has room for. */
function fittingBundles(
  bundles: readonly Bundle[],
  page: MapPage,
  more: (shown: readonly Bundle[]) => number,
): readonly Bundle[] {
  const byCount = [...bundles].sort((a, b) => b.listingCount - a.listingCount);
  let kept = byCount;
  while (kept.length > 1 && columnHeight(kept, page, more(kept)) > page.column.h) kept = kept.slice(0, -1);
  return bundles.filter((bundle) => kept.includes(bundle));
}

function membersOf(bundles: readonly Bundle[]): readonly InitiativeNode[] {
  return bundles.flatMap(({ members }) => members);
}
