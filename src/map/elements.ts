/**
 * Converts a scene and its state to Cytoscape elements, which are added to the canvas or update its elements. Classes
 * name the kind and state of an element, and which groups of style properties it has; their values are in its data.
 */
import type { ElementDefinition } from 'cytoscape';
import type { Stroke } from '../exchange/picture/drawing.ts';
import type { CanvasView } from '../explore/state.ts';
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { PAPER } from '../ui/palette.ts';
import type { Point, Scene, SceneLink, SceneNode, SceneProjectLink, Shape } from './geometry/scene.ts';
import { linkColour, nodeColour } from './style/colour.ts';
import { type LinkStyle, linkStyle, projectLinkStyle } from './style/linkStyle.ts';
import { nodeStyle } from './style/nodeStyle.ts';
import { type LinkState, linkState, type NodeState, nodeState, type SceneState } from './style/state.ts';

/** All elements of a kind have the same fields in `data`. */
export type SceneElement = ElementDefinition & {
  readonly data: { readonly id: string };
  readonly classes: string;
};

/** The elements of a scene, nodes before edges. */
export function elementsOf(
  graph: PlanGraph,
  scene: Scene,
  view: CanvasView,
  state: SceneState,
): SceneElement[] {
  return [
    ...[...scene.nodes.values()].map((at) => {
      const own = nodeState(at, state);
      return inState(at, own, () => nodeElement(graph, at, view, own));
    }),
    ...[...scene.links.values()].map((link) => {
      const own = linkState(link, state);
      return inState(link, own, () => edgeElement(graph, scene, link, view, own));
    }),
    ...[...(scene.projectLinks?.values() ?? [])].map((link) => projectLinkElement(scene, link, view, state)),
  ];
}

/** A copy for Cytoscape, which keeps the objects of an added element and changes them. */
export function owned(element: SceneElement): SceneElement {
  const { data, position } = element;
  return { ...element, data: { ...data }, ...(position === undefined ? {} : { position: { ...position } }) };
}

const known = memoizeByObject((_: SceneNode | SceneLink) => new Map<string, SceneElement>());

/** The same object whenever the part is in the same state, so that only changed elements are drawn anew. */
function inState(
  part: SceneNode | SceneLink,
  state: NodeState | LinkState,
  create: () => SceneElement,
): SceneElement {
  const elements = known(part);
  const key = Object.values(state).map(Number).join('');
  const element = elements.get(key) ?? create();
  elements.set(key, element);
  return element;
}

/** The id of a link's edge. It differs by view, because the pictures draw the same listing differently. */
export function edgeId(view: CanvasView, link: string): string {
  return `${view}:${link}`;
}

/** The dash pattern of a solid border; Cytoscape requires one. */
const SOLID = '1 0';

const SHAPES: Readonly<Record<Shape, string>> = {
  disc: 'ellipse',
  box: 'round-rectangle',
  row: 'rectangle',
};

function nodeElement(graph: PlanGraph, at: SceneNode, view: CanvasView, state: NodeState): SceneElement {
  const node = nodeOf(graph, at.node);
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
    },
    classes: classNames(
      at.role ?? node.kind,
      border !== null && 'bordered',
      outline !== null && 'outlined',
      state.isHidden && 'away',
      state.isDim && 'dim',
      state.isHit && 'hit',
      state.isSelected && 'selected',
      state.isWeakened && 'weakened',
      state.isDropped && 'dropped',
    ),
    position: { x: at.x, y: at.y },
    // A drag that begins on a node pans, because a phone shows little background.
    pannable: true,
  };
}

/** Names joined as Cytoscape reports them. */
function classNames(...names: readonly (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Cytoscape rejects an empty dash pattern, so that such lines are solid. */
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
  state: LinkState,
): SceneElement {
  return {
    group: 'edges',
    data: edgeData(scene, link, view, linkStyle(link, view, linkColour(graph, link).strong, state)),
    classes: classNames(
      'listing',
      link.listings.some(({ mark }) => mark === 'first') ? 'first' : 'relisted',
      state.isHidden && 'away',
      state.isDim && 'dim',
      state.isHighlighted && 'lit',
      state.isDropped && 'dropped',
    ),
  };
}

function projectLinkElement(
  scene: Scene,
  sceneLink: SceneProjectLink,
  view: CanvasView,
  shows: SceneState,
): SceneElement {
  return {
    group: 'edges',
    data: edgeData(scene, sceneLink, view, projectLinkStyle(sceneLink, shows)),
    classes: sceneLink.link.words === null ? 'tie' : 'tie suggested',
  };
}

function edgeData(scene: Scene, link: SceneLink | SceneProjectLink, view: CanvasView, style: LinkStyle) {
  const { id, source, target, from, to } = link;
  return {
    id: edgeId(view, id),
    source,
    target,
    from: offset(scene, source, from),
    to: offset(scene, target, to),
    ...bendsOf(scene, link),
    colour: style?.line.colour ?? PAPER,
    opacity: style?.line.opacity ?? 0,
    width: style?.line.width ?? 0,
    lineStyle: isDashed(style?.line ?? null) ? 'dashed' : 'solid',
    order: style?.order ?? 0,
    display: style === null ? 'none' : 'element',
  };
}

/** A link end as Cytoscape's endpoint, relative to the node's centre. A string, so that it compares by value. */
function offset(scene: Scene, id: string, { x, y }: Point): string {
  const node = scene.nodes.get(id);
  return node === undefined ? '0 0' : `${x - node.x} ${y - node.y}`;
}

/** Control points in Cytoscape's terms: weights along the line between both node centres (0–1), and distances to it. */
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
