/**
 * The structure: the whole hierarchy from left to right, vision → strategies → directions → basic policies →
 * listings. In landscape it has columns; in portrait, as on a phone, it is one column of headings.
 */
import { type BranchSlot, type Collapsed, collapse } from '../../explore/collapse.ts';
import type { Branches } from '../../explore/state.ts';
import { romanNumeral } from '../../i18n/romanNumeral.ts';
import { directionPath } from '../../plan/branches.ts';
import {
  type DirectionNode,
  type NodeId,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
  type StrategyNode,
  strategyOf,
  VISION_ID,
  wholeGraph,
} from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { hasStrategies } from '../../plan/items.ts';
import { collapsedInto } from './collapsedInto.ts';
import { mostLines } from './estimateText.ts';
import { HEAD_ROW, headRow, headWidth } from './headRow.ts';
import { type BlockFrame, compactRight, policyBlock } from './policyBlock.ts';
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
  snap,
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

const LEFT = 6;
const RIGHT = 828;
/** The least right edge; a narrower picture would have very large letters. */
const MIN_RIGHT = 480;
/** Widths of the columns of headings: of the one beside the basic policies, and of those above it. */
const INNERMOST = 166;
const OUTER = 86;
const TOP = 6;
/** Room to the right of the dots, for the arcs between them. */
const ARC_ROOM = 22;
/** Gap between an arc and the edge of the picture: half of a thick line. */
const LINE_ROOM = 2;
/** Gaps between columns, and between branches: of strategies, of the level beside the policies, and of others. */
const GAP = { column: 3, policies: 5, strategy: 8, innermost: 3, between: 5 };
const HEAD_LINE_INSIDE = 13;

/** Width of the heading of a collapsed branch, which has nothing to its right but its count. */
const CLOSED_WIDTH = 400;

type Column = { readonly x: number; readonly w: number };

/** The columns of headings, one for each level above the last; none in a plan of one level. */
function columnsOf({ plan: { levels } }: PlanGraph): readonly Column[] {
  const count = levels.length - 1;
  return Array.from({ length: count }, (_, depth) => ({
    x: LEFT + depth * (OUTER + GAP.column),
    w: depth === count - 1 ? INNERMOST : OUTER,
  }));
}

function layoutWide(graph: PlanGraph, branches: Branches, { branchSlots, isCollapsed }: Collapsed): Layout {
  const columns = columnsOf(graph);
  const last = columns.at(-1);
  const left = last === undefined ? LEFT : last.x + last.w + GAP.policies;
  const frame = frameOf(graph, left);
  // Names of listings need the whole width, and so do collapsed branches.
  const right = branches.kind === 'closed' && !isCollapsed ? frame.rowsRight : RIGHT;
  const nodes: SceneNode[] = [...headRow(graph, { x: LEFT, y: 0, width: right - LEFT }, true)];
  let y = HEAD_ROW + 5;
  const place = (branch: SlotBranch) => {
    const { node, depth, slots } = branch;
    const column = node === null ? undefined : columns[levelOf(node)];
    const top = y;
    const [closed] = slots;
    if (closed !== undefined && closed.node.id === node?.id && column !== undefined) {
      const h = mostLines(node.number, node.breaks, CLOSED_WIDTH - 8) * HEAD_LINE_INSIDE + 8;
      nodes.push(headingNode(node.id, { x: column.x, y, w: CLOSED_WIDTH, h }, depth === 0));
      nodes.push(...countSign(closed, column.x + CLOSED_WIDTH + 6, y + h / 2));
      y += h;
      return;
    }
    for (const [index, part] of partsOf(graph, branch).entries()) {
      if (index > 0) y += depth + 2 === columns.length ? GAP.innermost : GAP.between;
      if (part.kind === 'branch') place(part);
      else
        for (const policy of part.policies) {
          const block = policyBlock(graph, policy, branches, frame);
          nodes.push(...block.nodesAt(y));
          y += block.height;
        }
    }
    if (node === null || column === undefined) return;
    const lines = headingLines(node, column.w - 8);
    y = Math.max(y, top + lines * HEAD_LINE_INSIDE + 4);
    nodes.push(headingNode(node.id, { ...column, y: top, h: y - top - 1 }, depth === 0));
  };
  for (const [index, branch] of strategyBranches(graph, branchSlots).entries()) {
    if (index > 0) y += GAP.strategy;
    place(branch);
  }
  return { nodes, bounds: { x: 0, y: 0, w: right + ARC_ROOM, h: y + TOP } };
}

/** Rows are as long as the longest of them needs, so that dots are near their names. */
function frameOf(graph: PlanGraph, left: number): BlockFrame {
  const whole = { left, right: RIGHT, rowsRight: RIGHT, dots: 'beside', slack: 0 } as const;
  const longest = Math.max(MIN_RIGHT, ...graph.policies.map((policy) => compactRight(graph, policy, whole)));
  return { ...whole, rowsRight: snap(Math.min(RIGHT, Math.max(longest, LEFT + headWidth(graph)))) };
}

/** Lines of a heading; a strategy, which has a short name and usually a high box, needs two at most. */
function headingLines(node: StrategyNode | DirectionNode, width: number): number {
  if (!('short' in node)) return mostLines(node.number, node.breaks, width);
  return Math.min(2, mostLines(node.number, node.shortBreaks, width));
}

type SlotBranch = {
  readonly kind: 'branch';
  /** Null where the plan itself is the branch. */
  readonly node: StrategyNode | DirectionNode | null;
  /** How many branches are above it. */
  readonly depth: number;
  readonly slots: readonly BranchSlot[];
};
type PolicyRun = { readonly kind: 'policies'; readonly policies: readonly PolicyNode[] };

function strategyBranches(graph: PlanGraph, branchSlots: readonly BranchSlot[]): readonly SlotBranch[] {
  const hasHeads = hasStrategies(graph);
  return graph.strategies.map((strategy) => ({
    kind: 'branch',
    node: hasHeads ? strategy : null,
    depth: 0,
    slots: branchSlots.filter(({ node }) => strategyOf(node) === strategy.id),
  }));
}

/** What is directly below a branch, in printed order: basic policies, and directions with slots below them. */
function partsOf(graph: PlanGraph, { depth, slots }: SlotBranch): readonly (SlotBranch | PolicyRun)[] {
  const directions = groupBy(
    slots,
    ({ node }) =>
      // A branch that a filter hides keeps its own slot, and no other one.
      directionPath(graph, node).filter((id) => graph.nodes.has(id) || id === node.id)[depth],
  );
  return [...directions].map(([id, own]) => {
    const node = id === undefined ? undefined : nodeOf(wholeGraph(graph), id);
    return node?.kind === 'direction'
      ? { kind: 'branch', node, depth: depth + 1, slots: own }
      : {
          kind: 'policies',
          policies: own.flatMap((slot) => (slot.node.kind === 'policy' ? [slot.node] : [])),
        };
  });
}

/** The index of its level in the plan. */
function levelOf(node: StrategyNode | DirectionNode): number {
  return node.kind === 'strategy' ? 0 : node.level;
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
const INDENT = 8;

function layoutTall(graph: PlanGraph, branches: Branches, { branchSlots }: Collapsed): Layout {
  const nodes: SceneNode[] = [];
  const width = TALL_PAGE.right - TALL_PAGE.left - 24;
  const left = TALL_PAGE.left + INDENT * Math.max(0, graph.plan.levels.length - 1);
  let y = TOP;
  const head = (id: NodeId, lines: number, indent: number, onColour: boolean, branchSlot?: BranchSlot) => {
    const x = TALL_PAGE.left + indent;
    const reserved = branchSlot === undefined || branchSlot.collapsedCount === 0 ? 0 : COUNT.w + 6;
    const rect = { x, y, w: TALL_PAGE.right - x - reserved, h: lines * HEAD_LINE + 8 };
    nodes.push(headingNode(id, rect, onColour));
    if (branchSlot !== undefined) nodes.push(...countSign(branchSlot, rect.x + rect.w + 6, y + rect.h / 2));
    y += rect.h + 4;
  };
  const place = (branch: SlotBranch) => {
    const { node, depth, slots } = branch;
    const closed = slots.find((slot) => slot.node.id === node?.id);
    if (node !== null) {
      const indent = INDENT * levelOf(node);
      const room = (closed === undefined ? width : width - COUNT.w - 6) - indent;
      head(node.id, mostLines(node.number, node.breaks, room), indent, depth === 0, closed);
    }
    if (closed !== undefined) return;
    for (const part of partsOf(graph, branch)) {
      if (part.kind === 'branch') place(part);
      else
        for (const policy of part.policies) {
          const frame = {
            left,
            right: TALL_PAGE.right,
            rowsRight: TALL_PAGE.right,
            dots: 'below',
            slack: 5,
          } as const;
          const block = policyBlock(graph, policy, branches, frame);
          nodes.push(...block.nodesAt(y));
          y += block.height + 2;
        }
      y += 4;
    }
  };
  head(VISION_ID, mostLines('', graph.plan.root.breaks, width), 0, true);
  for (const branch of strategyBranches(graph, branchSlots)) {
    y += 6;
    place(branch);
  }
  for (const project of graph.priorityProjects)
    head(project.id, mostLines(romanNumeral(project.number), project.breaks, width), 0, true);
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
