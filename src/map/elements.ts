/**
 * The plan as Cytoscape elements: every node and what only one of the views draws: the map its arcs and the
 * listings as edges, the structure its signs, a mark for each re-listing, and the edges to these.
 * An element begins as the scene has it, so that the first picture is styled once.
 */
import type { ElementDefinition } from 'cytoscape';
import type { Picture } from '../explore/state.ts';
import { nodeOf, type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../plan/graph.ts';
import { initiativeMeasures } from '../plan/measures.ts';
import type { StrategyId } from '../plan/schema.ts';
import { type Colour, INK, PAPER, strategyColour } from '../ui/palette.ts';
import type { Scene, SceneLink, SceneNode, Shape } from './geometry/scene.ts';

/** Cytoscape draws up to sixteen slices; the palette repeats before that. */
export const SLICES = 8;
const NEUTRAL: Colour = { strong: INK, pale: PAPER };

/** The nodes of the plan themselves, which every view has. */
export function planElements(graph: PlanGraph, scene: Scene, view: Picture): ElementDefinition[] {
  return [...graph.nodes.values()].map((node) => {
    const slices = slicesOf(graph, node);
    const classes = slices === null ? node.kind : `${node.kind} mixed`;
    return element(scene, view, node.id, classes, nodeColour(graph, node), slices ?? {});
  });
}

/** What this view draws besides. */
export function viewElements(graph: PlanGraph, scene: Scene, view: Picture): ElementDefinition[] {
  if (view === 'map')
    return [
      ...graph.strategies.map(({ id }) => element(scene, view, `${id}/arc`, 'arc', colourOf(graph, id))),
      ...graph.listings.map(({ id, policy, initiative, mark }) =>
        edge(scene, id, mapEdge(id), [policy, initiative], policyColour(graph, policy), `${mark} on-map`),
      ),
    ];
  const again = graph.listings.filter(({ mark }) => mark === 'relisted');
  return [
    ...graph.policies.map(({ id }) => element(scene, view, `${id}/sign`, 'sign', NEUTRAL)),
    ...again.map(({ id, policy }) => element(scene, view, id, 'mark', policyColour(graph, policy))),
    ...again.map(({ id, policy, initiative }) =>
      edge(scene, id, crossEdge(id), [initiative, id], policyColour(graph, policy), 'relisted in-structure'),
    ),
  ];
}

/** The edge of a listing on the reuse map: policy to initiative. */
export function mapEdge(listing: string): string {
  return `map:${listing}`;
}

/** The edge of a re-listing in the structure: the initiative's first listing to its mark. */
export function crossEdge(listing: string): string {
  return `cross:${listing}`;
}

export type NodeData = {
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

export type Bend = { readonly distance: number; readonly weight: number };

/** A control point as Cytoscape wants it: along the line between the ends, and away from it. */
export function bendOf(scene: Scene, { source, target, control }: SceneLink): Bend {
  const [from, to] = [scene.nodes.get(source), scene.nodes.get(target)];
  if (from === undefined || to === undefined) return { distance: 0, weight: 0.5 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  return { distance: (cy * dx - cx * dy) / length, weight: (cx * dx + cy * dy) / length ** 2 };
}

function element(
  scene: Scene,
  view: Picture,
  id: string,
  classes: string,
  colour: Colour,
  more: Readonly<Record<string, string | number>> = {},
): ElementDefinition {
  const at = scene.nodes.get(id);
  const body: NodeData = at === undefined ? { w: 1, h: 1, shape: 'ellipse' } : nodeData(at);
  return {
    group: 'nodes',
    data: { id, ...colour, points: '-1 -1 1 -1 0 1', ...body, ...more },
    classes: `${classes}${at === undefined ? ' away' : ''}${view === 'structure' ? ' as-dot as-row' : ''}`,
    ...(at === undefined ? {} : { position: { x: at.x, y: at.y } }),
  };
}

function edge(
  scene: Scene,
  listing: string,
  id: string,
  [source, target]: readonly [string, string],
  colour: Colour,
  classes: string,
): ElementDefinition {
  const link = scene.links.get(listing);
  const bend = link === undefined ? { distance: 0, weight: 0.5 } : bendOf(scene, link);
  return { group: 'edges', data: { id, source, target, ...colour, ...bend }, classes: `listing ${classes}` };
}

function colourOf(graph: PlanGraph, strategy: StrategyId | undefined): Colour {
  return strategy === undefined ? NEUTRAL : strategyColour(strategyIndex(graph, strategy));
}

function policyColour(graph: PlanGraph, policy: Parameters<typeof nodeOf>[1]): Colour {
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
