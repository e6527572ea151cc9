/** The middle column of the reuse map: what several basic policies share, one row each, the most listed in the middle. */
import { SHARED_BRANCH } from '../../explore/state.ts';
import type { InitiativeNode, PlanGraph } from '../../plan/graph.ts';
import { headline, initiativeMeasures } from '../../plan/measures.ts';
import type { Bundle } from './bundles.ts';
import { mostLines } from './estimateText.ts';
import type { MapPage } from './mapPage.ts';
import {
  BOLD_ON_COLOUR,
  centeredBox,
  insideLabel,
  type LabelSpec,
  partId,
  type Reach,
  type Rect,
  type SceneNode,
  snap,
} from './scene.ts';

export type PlacedBundle = Bundle & {
  readonly box: Rect;
  /** By listing count, 0–1; 1 is a hub. */
  readonly prominence: number;
};

/** Left of a name: its listing count. */
const COUNT = { w: 26, wide: 40, hub: 56 };
const PAD = 6;
const HUB = { name: 16, figure: 34, sentence: 12, least: 46 };
/** Least room between bundles, and between those of different listing counts. */
const GAP = { bundle: 2, tier: 4 };
/** How many shares of the room that is left a row takes, and a gap. */
const SHARES = { row: 0.3, bundle: 0.5, tier: 1.5 };
const REST = 20;
/** From so many listings on a name is bold. */
const BOLD_FROM = 4;

/** Height that a bundle takes at least, with the gap below it. */
export function bundleHeight(bundle: Bundle, page: MapPage): number {
  return rowHeights(bundle, page).reduce((sum, height) => sum + height, GAP.bundle);
}

/**
 * The most that a column of these bundles takes in whatever order, with room for what is told to be `more`: each
 * tier stands above the next one and below it, and hubs of different counts among each other.
 */
export function columnHeight(bundles: readonly Bundle[], page: MapPage, more: number): number {
  const tiers = new Set(bundles.map(({ listingCount }) => listingCount)).size;
  const hubs = bundles.filter(({ isHub }) => isHub).length;
  const gaps = Math.max(0, bundles.length - 1);
  const edges = Math.min(gaps, 2 * (tiers - 1) + hubs);
  return (
    bodyHeight(bundles, page) + gaps * GAP.bundle + edges * (GAP.tier - GAP.bundle) + restHeight(page, more)
  );
}

function bodyHeight(bundles: readonly Bundle[], page: MapPage): number {
  return bundles.reduce((sum, bundle) => sum + bundleHeight(bundle, page) - GAP.bundle, 0);
}

/** One row for how many more there are, and one that is kept for one of them that is asked for. */
function restHeight(page: MapPage, more: number): number {
  return more > 0 ? REST + page.row + 2 * GAP.tier : 0;
}

function gapAbove(bundles: readonly Bundle[], at: number): number {
  if (at === 0) return 0;
  return isTierEdge(bundles, at) ? GAP.tier : GAP.bundle;
}

function isTierEdge(bundles: readonly Bundle[], at: number): boolean {
  return bundles[at - 1]?.listingCount !== bundles[at]?.listingCount;
}

function rowHeights({ members, isHub, listingCount }: Bundle, page: MapPage): readonly number[] {
  if (isHub) return members.map((node) => hubHeight(node, page));
  const width = page.column.w - countWidth(listingCount) - 2 * PAD;
  // Bold type is a little wider.
  const size = page.type * (listingCount >= BOLD_FROM ? 1.05 : 1);
  const pad = page.format === 'wide' ? 0 : 6;
  return members.map(({ breaks }) =>
    Math.max(page.row, mostLines('', breaks, width, size) * page.line + pad),
  );
}

/** A narrow column breaks the sentence in two. */
function sentenceLines({ column }: MapPage): number {
  return column.w < 290 ? 2 : 1;
}

function countWidth(listingCount: number): number {
  return listingCount < 100 ? COUNT.w : COUNT.wide;
}

function hubHeight({ breaks }: InitiativeNode, page: MapPage): number {
  const width = page.column.w - COUNT.hub - PAD;
  const lines = mostLines('', breaks, width, HUB.name * 1.05) * HUB.name * 1.2;
  return Math.max(HUB.least, lines + sentenceLines(page) * HUB.sentence * 1.2 + 10);
}

/** Places bundles from the top of the column to its bottom. */
export function placedBundles(
  bundles: readonly Bundle[],
  page: MapPage,
  more: number,
): readonly PlacedBundle[] {
  const most = Math.max(2, ...bundles.map(({ isHub, listingCount }) => (isHub ? 0 : listingCount)));
  const { column } = page;
  const rows = bundles.reduce((sum, { members }) => sum + members.length, 0);
  const shares = bundles.reduce(
    (sum, _, at) => sum + (at === 0 ? 0 : isTierEdge(bundles, at) ? SHARES.tier : SHARES.bundle),
    rows * SHARES.row,
  );
  const gaps = bundles.reduce((sum, _, at) => sum + gapAbove(bundles, at), 0);
  const taken = bodyHeight(bundles, page) + gaps + restHeight(page, more);
  const spare = Math.max(0, column.h - taken) / Math.max(1, shares);
  let y = column.y;
  return bundles.map((bundle, at) => {
    if (at > 0) y += gapAbove(bundles, at) + spare * (isTierEdge(bundles, at) ? SHARES.tier : SHARES.bundle);
    const h = bundleHeight(bundle, page) - GAP.bundle + spare * SHARES.row * bundle.members.length;
    const box = { x: column.x, y: snap(y), w: column.w, h: snap(h) };
    y += h;
    const prominence = bundle.isHub ? 1 : ((bundle.listingCount - 1) / (most - 1)) * 0.8;
    return { ...bundle, box, prominence };
  });
}

/** Where one that has no row is shown while it is selected. */
export function pinnedBox(page: MapPage): Rect {
  const { x, y, w, h } = page.column;
  return { x, y: y + h - REST - GAP.tier - page.row, w, h: page.row };
}

/** Opens the rest, where the page may grow. */
export function restNode(hidden: readonly InitiativeNode[], page: MapPage, opens: boolean): SceneNode | null {
  const [first] = hidden;
  if (first === undefined) return null;
  const { x, y, w, h } = page.column;
  return {
    id: partId('rest', SHARED_BRANCH),
    node: first.id,
    members: hidden.map(({ id }) => id),
    role: 'rest',
    ...(opens ? { opens: SHARED_BRANCH } : {}),
    ...centeredBox({ x, y: y + h - REST, w, h: REST }),
    shape: 'box',
    labels: [insideLabel('rest', 700, { count: hidden.length })],
  };
}

/** The ground of a bundle, and a row for each of its members. */
export function bundleNodes(graph: PlanGraph, bundle: PlacedBundle, page: MapPage): readonly SceneNode[] {
  const { members, isHub, listingCount, box, prominence } = bundle;
  const [first] = members;
  if (first === undefined) return [];
  const ground: SceneNode = {
    id: bundleId(bundle),
    node: first.id,
    members: members.map(({ id }) => id),
    role: 'bundle',
    ...centeredBox(box),
    shape: 'box',
    prominence,
    labels: [],
  };
  const heights = rowHeights(bundle, page);
  const stretch = box.h / heights.reduce((sum, height) => sum + height, 0);
  let y = box.y;
  const rows = members.map((node, index): SceneNode => {
    const h = (heights[index] ?? page.row) * stretch;
    const at = centeredBox({ x: box.x, y, w: box.w, h });
    y += h;
    return {
      id: node.id,
      node: node.id,
      ...at,
      shape: 'box',
      prominence,
      labels: isHub ? hubLabels(at, reachOf(graph, node), page) : rowLabels(at, listingCount),
    };
  });
  return [ground, ...rows];
}

function reachOf(graph: PlanGraph, { id }: InitiativeNode): Reach {
  const { listingCount, reach } = initiativeMeasures(graph, id);
  const { policies, strategies } = headline(graph);
  return { listings: listingCount, policies, reach, strategies };
}

export function bundleId({ members }: Pick<Bundle, 'members'>): string {
  return partId('bundle', members[0]?.id ?? '');
}

export function rowLabels({ w, h }: Rect, listingCount: number): readonly LabelSpec[] {
  const importance = 100 + listingCount;
  const before = countWidth(listingCount);
  const [x, y] = [-w / 2, -h / 2];
  return [
    insideLabel('listingCount', importance, {
      count: listingCount,
      bold: true,
      area: { x, y, w: before, h },
    }),
    insideLabel('name', importance, {
      align: 'start',
      bold: listingCount >= BOLD_FROM,
      area: { x: x + before, y, w: w - before - PAD, h },
    }),
  ];
}

/** The figure on the left; name and sentence right of it, as a block in the middle of the height. */
function hubLabels({ w, h }: Rect, reach: Reach, page: MapPage): readonly LabelSpec[] {
  const sentence = sentenceLines(page) * HUB.sentence * 1.25;
  const name = h - sentence - 6;
  const figureArea = { x: -w / 2, y: -h / 2, w: COUNT.hub, h };
  const left = { x: -w / 2 + COUNT.hub, w: w - COUNT.hub - PAD };
  const nameStyle = { ...BOLD_ON_COLOUR, align: 'start', size: HUB.name } as const;
  return [
    insideLabel('listingCount', 900, {
      ...BOLD_ON_COLOUR,
      count: reach.listings,
      size: HUB.figure,
      area: figureArea,
    }),
    insideLabel('name', 900, { ...nameStyle, area: { ...left, y: -h / 2 + 3, h: name } }),
    insideLabel('reach', 900, {
      reach,
      align: 'start',
      onColour: true,
      area: { ...left, y: h / 2 - sentence - 3, h: sentence },
    }),
  ];
}
