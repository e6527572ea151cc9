/**
 * A scene as Cytoscape elements: what it draws and nothing else. The one description of an element, from which it is
 * added and, where it is kept for another scene, reset.
 */
import type { ElementDefinition } from 'cytoscape';
import type { Picture } from '../explore/state.ts';
import { nodeOf, type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../plan/graph.ts';
import { initiativeMeasures } from '../plan/measures.ts';
import type { PolicyId, StrategyId } from '../plan/schema.ts';
import { type Colour, INK, PAPER, strategyColour } from '../ui/palette.ts';
import type { Scene, SceneLink, SceneNode, Shape } from './geometry/scene.ts';

/** Cytoscape draws up to sixteen slices; the palette repeats before that. */
export const SLICES = 8;
const NEUTRAL: Colour = { strong: INK, pale: PAPER };

/** `classes` tell what an element is; those of its state come later. An id always has the same fields of `data`. */
export type SceneElement = ElementDefinition & {
  readonly data: { readonly id: string };
  readonly classes: string;
};

/** What a scene draws, nodes before the edges between them. */
export function elementsOf(graph: PlanGraph, scene: Scene, view: Picture): SceneElement[] {
  return [
    ...[...scene.nodes.values()].map((at) => nodeElement(graph, at, view)),
    ...[...scene.links.values()].map((link) => edgeElement(graph, scene, link, view)),
  ];
}

/** The edge of a link. The pictures draw the same listing differently, and one may have to go for the other. */
export function edgeId(view: Picture, link: string): string {
  return `${view}:${link}`;
}

type NodeData = {
  readonly w: number;
  readonly h: number;
  readonly shape: string;
  readonly points?: string;
};

/** What of a scene node Cytoscape has to know besides its place. */
export function nodeData({ w, h, shape }: SceneNode): NodeData {
  return { w, h, ...shapeData(shape) };
}

function shapeData(shape: Shape): { shape: string; points?: string } {
  switch (shape.kind) {
    case 'disc':
      return { shape: 'ellipse' };
    case 'box':
      return { shape: 'round-rectangle' };
    case 'row':
      return { shape: 'rectangle' };
    case 'polygon':
      return { shape: 'polygon', points: shape.points.join(' ') };
  }
}

type Bend = { readonly distance: number; readonly weight: number };

/** A control point as Cytoscape wants it: along the line between the ends, and away from it. */
export function bendOf(scene: Scene, { source, target, control }: SceneLink): Bend {
  const [from, to] = [scene.nodes.get(source), scene.nodes.get(target)];
  if (from === undefined || to === undefined) return { distance: 0, weight: 0.5 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  return { distance: (cy * dx - cx * dy) / length, weight: (cx * dx + cy * dy) / length ** 2 };
}

function nodeElement(graph: PlanGraph, at: SceneNode, view: Picture): SceneElement {
  const node = nodeOf(graph, at.node);
  const slices = at.role === undefined ? slicesOf(graph, node) : null;
  const drawnAs = view === 'structure' ? ' as-dot as-row' : '';
  return {
    group: 'nodes',
    data: {
      id: at.id,
      ...(at.role === 'sign' ? NEUTRAL : colourFor(graph, at, node)),
      points: '-1 -1 1 -1 0 1',
      ...nodeData(at),
      ...(slices ?? {}),
    },
    classes: `${at.role ?? node.kind}${slices === null ? '' : ' mixed'}${drawnAs}`,
    position: { x: at.x, y: at.y },
  };
}

function edgeElement(graph: PlanGraph, scene: Scene, link: SceneLink, view: Picture): SceneElement {
  const { id, source, target, listings } = link;
  const mark = listings.some((listing) => listing.mark === 'first') ? 'first' : 'relisted';
  const policy = listings[0]?.policy;
  return {
    group: 'edges',
    data: {
      id: edgeId(view, id),
      source,
      target,
      ...(policy === undefined ? NEUTRAL : policyColour(graph, policy)),
      ...bendOf(scene, link),
    },
    classes: `listing ${mark} ${view === 'map' ? 'on-map' : 'in-structure'}`,
  };
}

/** A mark has the colour of the policy under which it stands, an initiative that of its first listing. */
function colourFor(graph: PlanGraph, at: SceneNode, node: PlanNode): Colour {
  const listing = at.role === 'mark' ? graph.listingsByInitiative.get(node.id) : undefined;
  const policy = listing?.find(({ id }) => id === at.listing)?.policy;
  return policy === undefined ? nodeColour(graph, node) : policyColour(graph, policy);
}

function colourOf(graph: PlanGraph, strategy: StrategyId | undefined): Colour {
  return strategy === undefined ? NEUTRAL : strategyColour(strategyIndex(graph, strategy));
}

function policyColour(graph: PlanGraph, policy: PolicyId): Colour {
  return colourOf(graph, strategyOf(nodeOf(graph, policy)));
}

/** An initiative has the colour of its first listing, where it is drawn in one. */
function nodeColour(graph: PlanGraph, node: PlanNode): Colour {
  if (node.kind !== 'initiative') return colourOf(graph, strategyOf(node));
  return colourOf(graph, initiativeMeasures(graph, node.id).strategies[0]);
}

/** The slices of an initiative's pie; null for what has one colour, and needs no pie. */
function slicesOf(graph: PlanGraph, node: PlanNode): Readonly<Record<string, string | number>> | null {
  if (node.kind !== 'initiative') return null;
  const { shares } = initiativeMeasures(graph, node.id);
  if (shares.length < 2) return null;
  const data: Record<string, string | number> = {};
  for (let index = 0; index < SLICES; index += 1) {
    const share = shares[index];
    data[`slice${index + 1}`] = share === undefined ? 0 : share.share * 100;
    data[`sliceColour${index + 1}`] = share === undefined ? PAPER : colourOf(graph, share.strategy).strong;
  }
  return data;
}
