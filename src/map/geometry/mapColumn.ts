/** The middle column of the reuse map: one row per shared initiative, the highest listing counts in the middle. */
import { SHARED_BRANCH } from '../../explore/state.ts';
import type { InitiativeNode, PlanGraph } from '../../plan/graph.ts';
import type { Bundle } from './bundles.ts';
import { mostLines } from './estimateText.ts';
import type { MapPage } from './mapPage.ts';
import {
  BOLD_ON_COLOUR,
  centeredBox,
  insideLabel,
  type LabelSpec,
  nodeBox,
  partId,
  type Rect,
  type SceneNode,
  snap,
} from './scene.ts';
import { reachOf } from './shownFigures.ts';
import { sumOf } from './sumOf.ts';

export type PlacedBundle = Bundle & {
  readonly box: Rect;
  /** By listing count, 0–1, where 1 is a hub. */
  readonly prominence: number;
};

/** Width of the listing count to the left of a name. */
const COUNT = { w: 26, wide: 40, hub: 56 };
const PAD = 6;
const HUB = { name: 16, figure: 34, sentence: 12, least: 46 };
/** Smallest gap above the first bundle, between bundles, and between bundles of different listing counts. */
const GAP = { none: 0, bundle: 2, tier: 4 };
/** Shares of the spare room for each row and each gap. */
const SHARES = { row: 0.3, none: 0, bundle: 0.5, tier: 1.5 };
/** The most that a row grows by, in model units: higher ones look empty. */
const MOST_GROWN = 24;
const REST = 20;
/** Smallest listing count whose name is bold. */
const BOLD_FROM = 4;

/** Smallest height of a bundle with the gap below it, in model units. */
export function bundleHeight(bundle: Bundle, page: MapPage): number {
  return bodyHeight(bundle, page) + GAP.bundle;
}

/**
 * Upper bound of the height of a column of these bundles in any order, with room for the row of `more` hidden
 * initiatives. Each tier has bundles above and below the next one, and hubs may differ in their counts.
 */
export function columnHeight(bundles: readonly Bundle[], page: MapPage, more: number): number {
  const tiers = new Set(bundles.map(({ listingCount }) => listingCount)).size;
  const hubs = bundles.filter(({ isHub }) => isHub).length;
  const gaps = Math.max(0, bundles.length - 1);
  const edges = Math.min(gaps, 2 * (tiers - 1) + hubs);
  const bodies = sumOf(bundles, (bundle) => bodyHeight(bundle, page));
  return bodies + gaps * GAP.bundle + edges * (GAP.tier - GAP.bundle) + restHeight(page, more);
}

function bodyHeight(bundle: Bundle, page: MapPage): number {
  return sumOf(rowHeights(bundle, page));
}

/** One row for the number of hidden initiatives, and one for a hidden initiative that is selected. */
function restHeight(page: MapPage, more: number): number {
  return more > 0 ? REST + page.row + 2 * GAP.tier : 0;
}

/** The kind of gap above a bundle. */
function gapAbove(bundles: readonly Bundle[], index: number): keyof typeof GAP {
  if (index === 0) return 'none';
  return bundles[index - 1]?.listingCount === bundles[index]?.listingCount ? 'bundle' : 'tier';
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

/** A narrow column needs two lines for the sentence. */
function sentenceLines({ column }: MapPage): number {
  return column.w < 290 ? 2 : 1;
}

function countWidth(listingCount: number): number {
  return listingCount < 100 ? COUNT.w : COUNT.wide;
}

function hubHeight(node: InitiativeNode, page: MapPage): number {
  return Math.max(HUB.least, hubNameHeight(node, page) + sentenceLines(page) * HUB.sentence * 1.2 + 10);
}

function hubNameHeight({ breaks }: InitiativeNode, page: MapPage): number {
  const width = page.column.w - COUNT.hub - PAD;
  return mostLines('', breaks, width, HUB.name * 1.05) * HUB.name * 1.2;
}

/** Places bundles from the top of the column to its bottom and shares the spare room out. */
export function placedBundles(
  bundles: readonly Bundle[],
  page: MapPage,
  more: number,
): readonly PlacedBundle[] {
  const most = Math.max(2, ...bundles.map(({ isHub, listingCount }) => (isHub ? 0 : listingCount)));
  const { column } = page;
  const gaps = bundles.map((_, index) => gapAbove(bundles, index));
  const rows = sumOf(bundles, ({ members }) => members.length);
  const shares = rows * SHARES.row + sumOf(gaps, (gap) => SHARES[gap]);
  const bodies = sumOf(bundles, (bundle) => bodyHeight(bundle, page));
  const needed = bodies + sumOf(gaps, (gap) => GAP[gap]) + restHeight(page, more);
  const free = Math.max(0, column.h - needed);
  const share = free / Math.max(1, shares);
  const grown = Math.min(MOST_GROWN, share * SHARES.row);
  // In a plan with few rows the gaps take what these leave, those at the ends of the column as well.
  const isCapped = grown < share * SHARES.row;
  const gapShares = sumOf(gaps, (gap) => SHARES[gap]) + (isCapped ? 2 * SHARES.tier : 0);
  const spare = isCapped ? (free - grown * rows) / gapShares : share;
  let y = column.y + (isCapped ? spare * SHARES.tier : 0);
  return bundles.map((bundle, index) => {
    const gap = gapAbove(bundles, index);
    y += GAP[gap] + spare * SHARES[gap];
    const h = bodyHeight(bundle, page) + grown * bundle.members.length;
    const box = { x: column.x, y: snap(y), w: column.w, h: snap(h) };
    y += h;
    const prominence = bundle.isHub ? 1 : ((bundle.listingCount - 1) / (most - 1)) * 0.8;
    return { ...bundle, box, prominence };
  });
}

/** The row for a selected initiative that has no row of its own. */
export function pinnedBox(page: MapPage): Rect {
  const { x, y, w, h } = page.column;
  return { x, y: y + h - REST - GAP.tier - page.row, w, h: page.row };
}

/** The row for the hidden initiatives; `opens` makes a tap show them, on a page that may grow. */
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

/** The background of a bundle, and a row for each member. */
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
  const stretch = box.h / sumOf(heights);
  let y = box.y;
  const rows = members.map((node, index): SceneNode => {
    const row = { x: box.x, y, w: box.w, h: (heights[index] ?? page.row) * stretch };
    y += row.h;
    const labels = isHub ? hubLabels(graph, node, row, page) : rowLabels(row, listingCount);
    return { ...nodeBox(node.id, row, labels), prominence };
  });
  return [ground, ...rows];
}

export function bundleId({ members }: Pick<Bundle, 'members'>): string {
  return partId('bundle', members[0]?.id ?? '');
}

export function rowLabels({ w, h }: Rect, listingCount: number): readonly LabelSpec[] {
  const importance = 100 + listingCount;
  const counts = countWidth(listingCount);
  const [x, y] = [-w / 2, -h / 2];
  return [
    insideLabel('listingCount', importance, {
      count: listingCount,
      bold: true,
      area: { x, y, w: counts, h },
    }),
    insideLabel('name', importance, {
      align: 'start',
      bold: listingCount >= BOLD_FROM,
      area: { x: x + counts, y, w: w - counts - PAD, h },
    }),
  ];
}

/** The listing count on the left; name and sentence on the right, vertically centred as one block. */
function hubLabels(
  graph: PlanGraph,
  node: InitiativeNode,
  { w, h }: Rect,
  page: MapPage,
): readonly LabelSpec[] {
  const reach = reachOf(graph, graph, node);
  const sentence = sentenceLines(page) * HUB.sentence * 1.25;
  // In a row that has grown the sentence stays below the name.
  const name = Math.min(h - sentence - 6, hubNameHeight(node, page) + 6);
  const top = -(name + sentence) / 2;
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
    insideLabel('name', 900, { ...nameStyle, area: { ...left, y: top, h: name } }),
    insideLabel('reach', 900, {
      reach,
      align: 'start',
      onColour: true,
      area: { ...left, y: top + name, h: sentence },
    }),
  ];
}
