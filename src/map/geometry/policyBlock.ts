/** A basic policy in the structure: its row, the dots of its listings, and their names while it is open. */
import type { Branches } from '../../explore/state.ts';
import {
  type Listing,
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
} from '../../plan/graph.ts';
import { mostLines, oneLineWidth } from './estimateText.ts';
import {
  branchToggle,
  centeredBox,
  disc,
  insideLabel,
  nameWhenAsked,
  partId,
  type Rect,
  type SceneNode,
  snap,
} from './scene.ts';

export type BlockFrame = {
  readonly left: number;
  /** Where names of listings end. */
  readonly right: number;
  /** Where the rows of policies end, with their dots. */
  readonly rowsRight: number;
  /** Whether dots are at the right end of the policy's row or in a row below its name. */
  readonly dots: 'beside' | 'below';
  /** Width that names cannot use, because a portrait page is fitted at a slightly smaller zoom. */
  readonly slack: number;
};

type Block = { readonly height: number; readonly nodesAt: (top: number) => readonly SceneNode[] };

const FONT = 12;
/** Height of a row whose name has one line, and of each line of longer names. */
const ROW = 16;
const LINE = 13;
/** Padding of the row of a named listing. */
const NAMED_PAD = 5;
const PITCH = 12.8;
/** Width of the coloured bar at the left of a row. */
const BAR = 5;
const INDENT = 44;
/** Room around the name in its row, and between it and its dots. */
const NAME_PAD = 13;
const DOTS_GAP = 8;
/** Largest share of the row for dots beside a name; more dots form further rows. */
const DOTS_SHARE = 0.45;
/** Room for the re-listing mark in any language, in em. */
const MARK_ROOM = 5.5;
/** Room to the left of a row for the sign that opens it. */
const SIGN = 15;

export function policyBlock(
  graph: PlanGraph,
  policy: PolicyNode,
  branches: Branches,
  frame: BlockFrame,
): Block {
  const listings = listingsOfPolicy(graph, policy.id);
  const named = listings.filter((listing) => isNamed(listing, branches));
  const dotted = listings.filter((listing) => !isNamed(listing, branches));
  const left = frame.left + SIGN;
  const dots = dotField(dotted.length, left, frame);
  const nameWidth = frame.rowsRight - left - (frame.dots === 'beside' ? dots.width + DOTS_GAP : 0);
  const lines = mostLines(policy.number, policy.breaks, nameWidth - NAME_PAD - frame.slack);
  const ownHeight = lines === 1 ? ROW : lines * LINE + 4;
  const nameHeight = frame.dots === 'beside' ? Math.max(ownHeight, dots.height) : ownHeight;
  const dotsHeight = frame.dots === 'below' && dotted.length > 0 ? dots.height + 4 : 0;
  const rows = stackTops(
    named.map((listing) => namedHeight(graph, listing, frame)),
    nameHeight + dotsHeight,
  );
  return {
    height: rows.end + (named.length > 0 ? 4 : 0),
    nodesAt: (top) => {
      const middle = snap(top + nameHeight / 2);
      const row = { x: left + nameWidth / 2, y: middle, w: nameWidth, h: nameHeight - 1 };
      const label = insideLabel('numberOrName', 900, { align: 'start', isCrossed: true });
      const dotsTop = frame.dots === 'beside' ? top + (nameHeight - dots.height) / 2 : top + nameHeight;
      return [
        {
          id: policy.id,
          node: policy.id,
          ...row,
          shape: 'row',
          labels: [label, nameWhenAsked({ x: 0, y: 1 })],
        },
        bar(policy, { x: left, y: middle - row.h / 2, w: BAR, h: row.h }),
        ...(branches.kind === 'asPrinted' || listings.length === 0
          ? []
          : [sign(policy, frame.left + SIGN / 2 - 1, top + nameHeight / 2, named.length > 0)]),
        ...dotted.map((listing, index) => {
          const { x, y } = dots.at(index);
          return dot(graph, listing, x, dotsTop + y);
        }),
        ...named.map((listing, index) => {
          const { from, height } = rows.at(index);
          return namedRow(graph, listing, frame, top + from, height);
        }),
      ];
    },
  };
}

/** The right end of a closed policy's row whose name has one line and whose dots follow it at once. */
export function compactRight(graph: PlanGraph, policy: PolicyNode, frame: BlockFrame): number {
  const left = frame.left + SIGN;
  const dots = dotField(listingsOfPolicy(graph, policy.id).length, left, frame);
  return left + oneLineWidth(policy.number, policy.breaks) + NAME_PAD + frame.slack + DOTS_GAP + dots.width;
}

/** The grid of dots: as many per row as fit. */
function dotField(count: number, left: number, frame: BlockFrame) {
  const room = (frame.right - left) * (frame.dots === 'beside' ? DOTS_SHARE : 1) - 10;
  const perRow = Math.max(1, Math.min(count, Math.floor(room / PITCH)));
  const width = perRow * PITCH;
  const start = frame.dots === 'beside' ? frame.rowsRight - width : left + 8;
  return {
    width: count === 0 ? 0 : width,
    height: Math.ceil(count / perRow) * PITCH,
    at: (index: number) => ({
      x: start + ((index % perRow) + 0.5) * PITCH,
      y: (Math.floor(index / perRow) + 0.5) * PITCH,
    }),
  };
}

/** The tops of rows of these heights, stacked from `start`. */
function stackTops(heights: readonly number[], start: number) {
  const from: number[] = [];
  let end = start;
  for (const height of heights) {
    from.push(end);
    end += height;
  }
  return { end, at: (index: number) => ({ from: from[index] ?? end, height: heights[index] ?? 0 }) };
}

function bar(policy: PolicyNode, box: Rect): SceneNode {
  const id = partId('bar', policy.id);
  return { id, node: policy.id, role: 'bar', ...centeredBox(box), shape: 'row', labels: [] };
}

/** The sign that opens and closes a policy. */
function sign(policy: PolicyNode, x: number, y: number, open: boolean): SceneNode {
  const box = { x: snap(x), y: snap(y), w: SIGN + 1, h: ROW - 1 };
  return branchToggle(
    'sign',
    policy.id,
    box,
    'row',
    insideLabel(open ? 'closes' : 'opens', 800, { bold: true }),
  );
}

function isNamed(listing: Listing, branches: Branches): boolean {
  if (branches.kind === 'asPrinted') return true;
  return branches.kind === 'open' && branches.branches.includes(listing.policy) && listing.mark === 'first';
}

/** Diameter of a dot, whose area grows with the listing count. */
function dotSize(listingCount: number): number {
  return snap(Math.min(PITCH - 1, 3.7 * (0.55 + Math.sqrt(listingCount))));
}

/** A first listing is drawn as the initiative itself, a re-listing as a mark. */
function dot(graph: PlanGraph, listing: Listing, x: number, y: number): SceneNode {
  const size = dotSize(listingsOfInitiative(graph, listing.initiative).length);
  return {
    id: listing.mark === 'first' ? listing.initiative : listing.id,
    node: nodeOf(graph, listing.initiative).id,
    listings: [listing],
    ...(listing.mark === 'first' ? {} : { role: 'mark' as const }),
    ...disc(snap(x), snap(y), size),
    labels: [nameWhenAsked({ x: 0, y: 1 })],
  };
}

function namedHeight(graph: PlanGraph, listing: Listing, frame: BlockFrame): number {
  const { breaks } = nodeOf(graph, listing.initiative);
  const room = namedArea(frame, 0).w - frame.slack - (listing.mark === 'relisted' ? MARK_ROOM * FONT : 0);
  return mostLines('', breaks, room) * LINE + NAMED_PAD;
}

/** The area for the name of a listing, relative to its dot. */
function namedArea(frame: BlockFrame, height: number): Rect {
  return { x: 10, y: -height / 2, w: frame.right - frame.left - INDENT - 14, h: height };
}

function namedRow(
  graph: PlanGraph,
  listing: Listing,
  frame: BlockFrame,
  top: number,
  height: number,
): SceneNode {
  return {
    ...dot(graph, listing, frame.left + INDENT, top + height / 2),
    labels: [insideLabel('listed', 500, { align: 'start', isCrossed: true, area: namedArea(frame, height) })],
  };
}
