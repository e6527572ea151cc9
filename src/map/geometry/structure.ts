/**
 * The structure: the whole hierarchy from the left, vision → strategies → directions → basic policies →
 * listings, each once. Lying it stands in columns; standing, as a phone does, it is one column of headings.
 */
import type { Branches } from '../../explore/state.ts';
import { type NodeId, type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { headRow } from './mapFrame.ts';
import { mapMeasure } from './mapMeasure.ts';
import { type Block, linesOf, policyBlock } from './policyBlock.ts';
import {
  type Format,
  type LabelSpec,
  nameWhenAsked,
  type Rect,
  type Scene,
  type SceneLink,
  type SceneNode,
} from './scene.ts';

export function structure(graph: PlanGraph, format: Format, branches: Branches): Scene {
  const { nodes, bounds } = format === 'wide' ? wide(graph, branches) : tall(graph, branches);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: byId,
    links: crossLinks(graph, byId),
    bounds,
    fit: format === 'wide' && branches.kind === 'closed' ? 'whole' : 'width',
    // From there on rows hold their names.
    readable: { zoom: 0.94, from: 0.25 },
  };
}

type Drawn = { readonly nodes: readonly SceneNode[]; readonly bounds: Rect };

const STRATEGY = { x: 6, w: 86 };
const DIRECTION = { x: 95, w: 166 };
const POLICY = { left: 266, right: 828 };
const TOP = 6;
const GAP = { direction: 3, strategy: 5 };
const HEAD_LINE_INSIDE = 13;

function wide(graph: PlanGraph, branches: Branches): Drawn {
  const measure = mapMeasure('wide');
  const nodes: SceneNode[] = [...headRow(graph, measure)];
  const under = measure.vision.y + measure.vision.h + 5;
  let y = under;
  for (const strategy of graph.strategies) {
    const strategyTop = y;
    for (const direction of graph.directions.filter((each) => each.parent === strategy.id)) {
      const directionTop = y;
      for (const policy of graph.policies.filter((each) => each.parent === direction.id)) {
        const block: Block = policyBlock(graph, policy, branches, { ...POLICY, dots: 'beside', slack: 0 });
        nodes.push(...block.nodesAt(y));
        y += block.height;
      }
      const lines = linesOf(direction.id, direction.breaks, DIRECTION.w - 8);
      y = Math.max(y, directionTop + lines * HEAD_LINE_INSIDE + 4);
      const rect = { ...DIRECTION, y: directionTop, h: y - directionTop - 1 };
      nodes.push(headed(direction.id, rect, false));
      y += GAP.direction;
    }
    nodes.push(
      headed(strategy.id, { ...STRATEGY, y: strategyTop, h: y - GAP.direction - strategyTop - 1 }, true),
    );
    y += GAP.strategy;
  }
  const bottom = y - GAP.strategy - GAP.direction;
  return { nodes, bounds: { x: 0, y: 0, w: POLICY.right + 6, h: bottom + TOP } };
}

const TALL_PAGE = { left: 6, right: 384 };
const HEAD_LINE = 17;

function tall(graph: PlanGraph, branches: Branches): Drawn {
  const nodes: SceneNode[] = [];
  let y = TOP;
  const head = (id: NodeId, lines: number, indent: number, onColour: boolean) => {
    const x = TALL_PAGE.left + indent;
    const rect = { x, y, w: TALL_PAGE.right - x, h: lines * HEAD_LINE + 8 };
    nodes.push(headed(id, rect, onColour));
    y += rect.h + 4;
  };
  const width = TALL_PAGE.right - TALL_PAGE.left - 24;
  const { vision } = graph.plan;
  head(VISION_ID, linesOf('', vision.breaks, width), 0, true);
  for (const strategy of graph.strategies) {
    y += 6;
    head(strategy.id, linesOf(strategy.id, strategy.breaks, width), 0, true);
    for (const direction of graph.directions.filter((each) => each.parent === strategy.id)) {
      head(direction.id, linesOf(direction.id, direction.breaks, width - 8), 8, false);
      for (const policy of graph.policies.filter((each) => each.parent === direction.id)) {
        const frame = { left: TALL_PAGE.left + 16, right: TALL_PAGE.right, dots: 'below', slack: 5 } as const;
        const block = policyBlock(graph, policy, branches, frame);
        nodes.push(...block.nodesAt(y));
        y += block.height + 2;
      }
      y += 4;
    }
  }
  for (const project of graph.priorityProjects)
    head(project.id, linesOf(project.id, project.breaks, width), 0, false);
  return { nodes, bounds: { x: 0, y: 0, w: TALL_PAGE.right + 6, h: y + TOP } };
}

function headed(id: NodeId, rect: Rect, onColour: boolean): SceneNode {
  const label: LabelSpec = {
    place: 'inside',
    content: 'numberOrName',
    align: 'middle',
    bold: onColour,
    onColour,
    importance: 700,
  };
  return {
    id,
    node: id,
    x: rect.x + rect.w / 2,
    y: rect.y + rect.h / 2,
    w: rect.w,
    h: rect.h,
    shape: { kind: 'box' },
    labels: [label, nameWhenAsked({ x: 1, y: 0 })],
  };
}

/** From an initiative's first listing to each of its re-listings, bulging to the right. */
function crossLinks(graph: PlanGraph, nodes: ReadonlyMap<string, SceneNode>): ReadonlyMap<string, SceneLink> {
  const links = graph.listings.flatMap(({ id, initiative, mark }): readonly SceneLink[] => {
    const [from, to] = [nodes.get(initiative), nodes.get(id)];
    if (mark === 'first' || from === undefined || to === undefined) return [];
    const bulge = 14 + Math.abs(to.y - from.y) * 0.12;
    const control = { x: Math.max(from.x, to.x) + bulge, y: (from.y + to.y) / 2 };
    return [{ id, source: initiative, target: id, control }];
  });
  return new Map(links.map((link) => [link.id, link]));
}
