/**
 * The structure: the whole hierarchy from left to right, vision → strategies → directions → basic policies →
 * listings. In landscape it has columns; in portrait, as on a phone, it is one column of headings.
 */
import { type BranchSlot, type Collapsed, collapse } from '../../explore/collapse.ts';
import type { Branches } from '../../explore/state.ts';
import { directionOf, directionsIn } from '../../plan/branches.ts';
import {
  type DirectionNode,
  type NodeId,
  type PlanGraph,
  type PolicyNode,
  strategyOf,
  VISION_ID,
} from '../../plan/graph.ts';
import { collapsedInto } from './collapsedInto.ts';
import { mostLines } from './estimateText.ts';
import { HEAD_ROW, headRow } from './headRow.ts';
import { type Block, policyBlock } from './policyBlock.ts';
import {
  branchToggle,
  insideLabel,
  nameWhenAsked,
  nodeBox,
  type Orientation,
  type Rect,
  type Scene,
  type SceneLink,
  type SceneNode,
} from './scene.ts';

export function structure(
  graph: PlanGraph,
  format: Orientation,
  branches: Branches,
  collapsed = collapse(graph, 'structure'),
): Scene {
  // A large plan as printed would be endless.
  const expanded: Branches =
    collapsed.isCollapsed && branches.kind === 'asPrinted' ? { kind: 'closed' } : branches;
  const { nodes, bounds } =
    format === 'wide' ? layoutWide(graph, expanded, collapsed) : layoutTall(graph, expanded, collapsed);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: byId,
    links: crossLinks(graph, byId, bounds.x + bounds.w),
    collapsedInto: collapsedInto(graph, collapsed, ({ node }) => node.id),
    bounds,
    fit: format === 'wide' && expanded.kind === 'closed' && !collapsed.isCollapsed ? 'whole' : 'width',
    // From this zoom on, rows of one line have room for their names.
    readable: { zoom: 0.962, from: 0.25 },
  };
}

type Layout = { readonly nodes: readonly SceneNode[]; readonly bounds: Rect };

const STRATEGY = { x: 6, w: 86 };
const DIRECTION = { x: 95, w: 166 };
const POLICY = { left: 266, right: 828 };
const TOP = 6;
/** Room to the right of the dots, for the arcs between them. */
const ARC_ROOM = 22;
/** Gap between an arc and the edge of the picture: half of a thick line. */
const LINE_ROOM = 2;
const GAP = { direction: 3, strategy: 5 };
const HEAD_LINE_INSIDE = 13;

/** Width of the heading of a collapsed branch, which has nothing to its right but its count. */
const CLOSED_WIDTH = 400;

function layoutWide(graph: PlanGraph, branches: Branches, { branchSlots }: Collapsed): Layout {
  const width = POLICY.right - STRATEGY.x;
  const nodes: SceneNode[] = [...headRow(graph, { x: STRATEGY.x, y: 0, width }, true)];
  let y = HEAD_ROW + 5;
  const closed = (branchSlot: BranchSlot, x: number) => {
    const { id, breaks } = branchSlot.node;
    const h = mostLines(id, breaks, CLOSED_WIDTH - 8) * HEAD_LINE_INSIDE + 8;
    nodes.push(headingNode(id, { x, y, w: CLOSED_WIDTH, h }, branchSlot.node.kind === 'strategy'));
    nodes.push(...countSign(branchSlot, x + CLOSED_WIDTH + 6, y + h / 2));
    y += h + GAP.direction;
  };
  for (const strategy of graph.strategies) {
    const strategyTop = y;
    const own = branchSlots.filter(({ node }) => strategyOf(node) === strategy.id);
    if (own[0]?.node.kind === 'strategy') {
      closed(own[0], STRATEGY.x);
      y += GAP.strategy;
      continue;
    }
    for (const direction of [null, ...directionsIn(graph, strategy.id)]) {
      const directionTop = y;
      const ofDirection = slotsBelow(graph, own, direction);
      const closedDirection = ofDirection.find(({ node }) => node.kind === 'direction');
      if (closedDirection !== undefined) {
        closed(closedDirection, DIRECTION.x);
        continue;
      }
      for (const policy of policiesOf(ofDirection)) {
        const block: Block = policyBlock(graph, policy, branches, { ...POLICY, dots: 'beside', slack: 0 });
        nodes.push(...block.nodesAt(y));
        y += block.height;
      }
      if (direction === null) continue;
      const lines = mostLines(direction.number, direction.breaks, DIRECTION.w - 8);
      y = Math.max(y, directionTop + lines * HEAD_LINE_INSIDE + 4);
      const rect = { ...DIRECTION, y: directionTop, h: y - directionTop - 1 };
      nodes.push(headingNode(direction.id, rect, false));
      y += GAP.direction;
    }
    nodes.push(
      headingNode(strategy.id, { ...STRATEGY, y: strategyTop, h: y - GAP.direction - strategyTop - 1 }, true),
    );
    y += GAP.strategy;
  }
  const bottom = y - GAP.strategy - GAP.direction;
  return { nodes, bounds: { x: 0, y: 0, w: POLICY.right + ARC_ROOM, h: bottom + TOP } };
}

/** The slots of a direction, or those directly below their strategy. */
function slotsBelow(
  graph: PlanGraph,
  branchSlots: readonly BranchSlot[],
  direction: DirectionNode | null,
): readonly BranchSlot[] {
  return branchSlots.filter(({ node }) => directionOf(graph, node) === (direction?.id ?? null));
}

function policiesOf(branchSlots: readonly BranchSlot[]): readonly PolicyNode[] {
  return branchSlots.flatMap(({ node }) => (node.kind === 'policy' ? [node] : []));
}

/** The sign that opens a collapsed branch and shows how many initiatives it has. */
function countSign({ node, collapsedCount }: BranchSlot, x: number, middle: number): readonly SceneNode[] {
  if (collapsedCount === 0) return [];
  const box = { x: x + COUNT.w / 2, y: middle, ...COUNT };
  const label = insideLabel('count', 900, { count: collapsedCount });
  return [branchToggle('count', node.id, box, 'box', label)];
}

const COUNT = { w: 64, h: 18 };

const TALL_PAGE = { left: 6, right: 384 };
const HEAD_LINE = 17;

function layoutTall(graph: PlanGraph, branches: Branches, { branchSlots }: Collapsed): Layout {
  const nodes: SceneNode[] = [];
  let y = TOP;
  const head = (id: NodeId, lines: number, indent: number, onColour: boolean, branchSlot?: BranchSlot) => {
    const x = TALL_PAGE.left + indent;
    const reserved = branchSlot === undefined || branchSlot.collapsedCount === 0 ? 0 : COUNT.w + 6;
    const rect = { x, y, w: TALL_PAGE.right - x - reserved, h: lines * HEAD_LINE + 8 };
    nodes.push(headingNode(id, rect, onColour));
    if (branchSlot !== undefined) nodes.push(...countSign(branchSlot, rect.x + rect.w + 6, y + rect.h / 2));
    y += rect.h + 4;
  };
  const width = TALL_PAGE.right - TALL_PAGE.left - 24;
  head(VISION_ID, mostLines('', graph.plan.root.breaks, width), 0, true);
  for (const strategy of graph.strategies) {
    y += 6;
    const own = branchSlots.filter(({ node }) => strategyOf(node) === strategy.id);
    const closedStrategy = own.find(({ node }) => node.kind === 'strategy');
    const room = closedStrategy === undefined ? width : width - COUNT.w - 6;
    head(strategy.id, mostLines(strategy.id, strategy.breaks, room), 0, true, closedStrategy);
    if (closedStrategy !== undefined) continue;
    for (const direction of [null, ...directionsIn(graph, strategy.id)]) {
      const ofDirection = slotsBelow(graph, own, direction);
      if (direction === null && ofDirection.length === 0) continue;
      const closed = ofDirection.find(({ node }) => node.kind === 'direction');
      const inside = (closed === undefined ? width : width - COUNT.w - 6) - 8;
      if (direction !== null)
        head(direction.id, mostLines(direction.number, direction.breaks, inside), 8, false, closed);
      for (const policy of policiesOf(ofDirection)) {
        const frame = { left: TALL_PAGE.left + 16, right: TALL_PAGE.right, dots: 'below', slack: 5 } as const;
        const block = policyBlock(graph, policy, branches, frame);
        nodes.push(...block.nodesAt(y));
        y += block.height + 2;
      }
      y += 4;
    }
  }
  for (const project of graph.priorityProjects)
    head(project.id, mostLines(project.id, project.breaks, width), 0, true);
  return { nodes, bounds: { x: 0, y: 0, w: TALL_PAGE.right + 6, h: y + TOP } };
}

function headingNode(id: NodeId, rect: Rect, onColour: boolean): SceneNode {
  const label = insideLabel('numberOrName', 700, { bold: onColour, onColour });
  return nodeBox(id, rect, [label, nameWhenAsked({ x: 1, y: 0 })]);
}

/** Arcs from the first listing of an initiative to each re-listing, on the right and within the picture. */
function crossLinks(
  graph: PlanGraph,
  nodes: ReadonlyMap<string, SceneNode>,
  edge: number,
): ReadonlyMap<string, SceneLink> {
  const links = graph.listings.flatMap((listing): readonly SceneLink[] => {
    const { id, initiative, mark } = listing;
    const [from, to] = [nodes.get(initiative), nodes.get(id)];
    if (mark === 'first' || from === undefined || to === undefined) return [];
    const outer = Math.max(from.x, to.x);
    // An arc reaches half as far as its control point.
    const bulge = Math.min(14 + Math.abs(to.y - from.y) * 0.12, 2 * (edge - LINE_ROOM - outer));
    const controls = [{ x: outer + bulge, y: (from.y + to.y) / 2 }] as const;
    return [{ id, listings: [listing], source: initiative, target: id, from, controls, to, prominence: 0 }];
  });
  return new Map(links.map((link) => [link.id, link]));
}
