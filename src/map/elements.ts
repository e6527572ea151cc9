/**
 * A scene in its state as Cytoscape elements: what it draws and nothing else. The one description of an element, from
 * which it is added and, where it is drawn already, reset. Classes name what an element is and what state it is in,
 * for whoever reads the canvas; how it looks is all in its data.
 */
import type { ElementDefinition } from 'cytoscape';
import type { Stroke } from '../exchange/picture/drawing.ts';
import type { CanvasView } from '../explore/state.ts';
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { PAPER } from '../ui/palette.ts';
import type { Point, Scene, SceneLink, SceneNode, SceneProjectLink, Shape } from './geometry/scene.ts';
import { linkColour, nodeColour } from './style/colour.ts';
import { type LinkStyle, linkStyle, projectLinkStyle } from './style/linkStyle.ts';
import { nodeStyle } from './style/nodeStyle.ts';
import { linkState, nodeState, type SceneState } from './style/state.ts';

/** An element of a kind always has the same fields of `data`. */
export type SceneElement = ElementDefinition & {
  readonly data: { readonly id: string };
  readonly classes: string;
};

/** What a scene draws, nodes before the edges between them. */
export function elementsOf(
  graph: PlanGraph,
  scene: Scene,
  view: CanvasView,
  state: SceneState,
): SceneElement[] {
  return [
    ...[...scene.nodes.values()].map((at) => nodeElement(graph, at, view, state)),
    ...[...scene.links.values()].map((link) => edgeElement(graph, scene, link, view, state)),
    ...[...(scene.projectLinks?.values() ?? [])].map((tie) => projectLinkElement(scene, tie, view, state)),
  ];
}

/** The edge of a link. The pictures draw the same listing differently, and one may have to go for the other. */
export function edgeId(view: CanvasView, link: string): string {
  return `${view}:${link}`;
}

/** The pattern of a border that is not dashed, which has one all the same. */
const SOLID = '1 0';

const SHAPES: Readonly<Record<Shape, string>> = {
  disc: 'ellipse',
  box: 'round-rectangle',
  row: 'rectangle',
};

function nodeElement(graph: PlanGraph, at: SceneNode, view: CanvasView, scene: SceneState): SceneElement {
  const node = nodeOf(graph, at.node);
  const state = nodeState(at, scene);
  const { fill, border, outline, order } = nodeStyle(at, node, view, nodeColour(graph, at), state);
  return {
    group: 'nodes',
    data: {
      id: at.id,
      w: at.w,
      h: at.h,
      shape: SHAPES[at.shape],
      fill: fill.colour,
      fillOpacity: fill.opacity,
      ...strokeData('border', border),
      borderDash: border === null || border.dash.length === 0 ? SOLID : border.dash.join(' '),
      ...strokeData('outline', outline),
      outlineOffset: outline?.offset ?? 0,
      order,
      display: state.isHidden ? 'none' : 'element',
    },
    classes: [
      at.role ?? node.kind,
      state.isHidden && 'away',
      state.isDim && 'dim',
      state.isHit && 'hit',
      state.isSelected && 'selected',
      state.isWeakened && 'weakened',
      state.isDropped && 'dropped',
    ]
      .filter(Boolean)
      .join(' '),
    position: { x: at.x, y: at.y },
    // A drag that begins on it moves the picture: on a phone there is little ground beside what is drawn.
    pannable: true,
  };
}

/** Cytoscape has no dashes of no length: what has none is solid. */
function strokeData(
  name: 'border' | 'outline',
  line: Stroke | null,
): Readonly<Record<string, string | number>> {
  return {
    [`${name}Width`]: line?.width ?? 0,
    [`${name}Colour`]: line?.colour ?? PAPER,
    [`${name}Opacity`]: line?.opacity ?? 0,
    [`${name}Style`]: isDashed(line) ? 'dashed' : 'solid',
  };
}

function isDashed(line: Stroke | null): boolean {
  return line !== null && line.dash.length > 0;
}

function edgeElement(
  graph: PlanGraph,
  scene: Scene,
  link: SceneLink,
  view: CanvasView,
  shows: SceneState,
): SceneElement {
  const { listings } = link;
  const state = linkState(link, shows);
  const look = linkStyle(link, view, linkColour(graph, link).strong, state);
  return {
    group: 'edges',
    data: edgeData(scene, link, view, look),
    classes: [
      'listing',
      listings.some(({ mark }) => mark === 'first') ? 'first' : 'relisted',
      state.isHidden && 'away',
      state.isDim && 'dim',
      state.isHighlighted && 'lit',
      state.isDropped && 'dropped',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function projectLinkElement(
  scene: Scene,
  tie: SceneProjectLink,
  view: CanvasView,
  shows: SceneState,
): SceneElement {
  return {
    group: 'edges',
    data: edgeData(scene, tie, view, projectLinkStyle(tie, shows)),
    classes: tie.link.words === null ? 'tie' : 'tie suggested',
  };
}

function edgeData(scene: Scene, link: SceneLink | SceneProjectLink, view: CanvasView, look: LinkStyle) {
  const { id, source, target, from, to } = link;
  return {
    id: edgeId(view, id),
    source,
    target,
    from: offset(scene, source, from),
    to: offset(scene, target, to),
    ...bendsOf(scene, link),
    colour: look?.line.colour ?? PAPER,
    opacity: look?.line.opacity ?? 0,
    width: look?.line.width ?? 0,
    lineStyle: isDashed(look?.line ?? null) ? 'dashed' : 'solid',
    order: look?.order ?? 0,
    display: look === null ? 'none' : 'element',
  };
}

/** An end of a link as Cytoscape wants it: from the middle of the node. Text, so that it is compared by value. */
function offset(scene: Scene, id: string, { x, y }: Point): string {
  const node = scene.nodes.get(id);
  return node === undefined ? '0 0' : `${x - node.x} ${y - node.y}`;
}

/** Control points as Cytoscape wants them: along the line between the middles of both nodes (0–1), and away from it. */
export function bendsOf(
  { nodes }: Scene,
  { source, target, from, controls, to }: SceneLink | SceneProjectLink,
): { readonly distances: string; readonly weights: string } {
  const [start, end] = [nodes.get(source) ?? from, nodes.get(target) ?? to];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const relative = controls.map(({ x, y }) => ({ x: x - start.x, y: y - start.y }));
  return {
    distances: relative.map(({ x, y }) => (y * dx - x * dy) / length).join(' '),
    weights: relative.map(({ x, y }) => (x * dx + y * dy) / length ** 2).join(' '),
  };
}
