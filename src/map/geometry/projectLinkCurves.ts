/**
 * Routes the links of priority projects to basic policies and initiatives through the gaps between the columns of a
 * picture, so that they cross no name.
 */
import type { CanvasView } from '../../explore/state.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import { drawnNodeFor } from '../collapsedNodes.ts';
import type { Curve, Point, Rect, Scene, SceneNode, SceneProjectLink } from './scene.ts';

/** Distance of lines from the map's column, from names and from the page edge; and the radius of their corners. */
const ASIDE = { column: 7, names: 3, edge: 2.5 };
const BEND = 10;
/** Distance of the line below the row of projects. */
const BELOW = 2;

/** The scene with curves for these links. No node moves. */
export function withProjectLinks(scene: Scene, view: CanvasView, links: readonly ProjectLink[]): Scene {
  if (links.length === 0) return scene;
  const route = view === 'map' ? acrossMap(scene) : acrossStructure(scene);
  const projectLinks = links.flatMap((link): (readonly [string, SceneProjectLink])[] => {
    const [from, to] = [scene.nodes.get(link.project), drawnNodeFor(scene, link.node)];
    if (from === undefined || to === null) return [];
    const curve = roundCorners(route(from, to));
    return [[link.id, { id: link.id, link, source: from.id, target: to.id, ...curve }]];
  });
  return { ...scene, projectLinks: new Map(projectLinks) };
}

type Polyline = readonly [Point, ...Point[]];
type Route = (from: SceneNode, to: SceneNode) => Polyline;

/** Below the row of projects to the gutter on the side of the target, and down the gutter. */
function acrossMap({ nodes, bounds }: Scene): Route {
  const column = columnOf(nodes, bounds);
  return (from, to) => {
    const left = to.x < column.x;
    const lane = left ? column.x - ASIDE.column : column.x + column.w + ASIDE.column;
    const inside = to.x > column.x && to.x < column.x + column.w;
    const edge = inside === left ? to.x - to.w / 2 : to.x + to.w / 2;
    return down(from, lane, { x: left || inside ? edge : to.x - to.w / 2, y: to.y });
  };
}

/** The column of shared initiatives; without one, the middle of the page. */
function columnOf(nodes: Scene['nodes'], bounds: Rect): Rect {
  for (const { role, x, w } of nodes.values())
    if (role === 'bundle' || role === 'rest') return { ...bounds, x: x - w / 2, w };
  return { ...bounds, x: bounds.x + bounds.w / 2, w: 0 };
}

/** Along the edges of the page; to dots, between the rows. */
function acrossStructure({ nodes, bounds }: Scene): Route {
  const names = leftOfNames(nodes);
  return (from, to) => {
    const isAbove = from.y < to.y;
    const isDot = to.shape === 'disc' && to.x > bounds.x + bounds.w / 2;
    if (!isAbove) return beside(from, bounds.x + ASIDE.edge, to);
    if (!isDot) return down(from, names - ASIDE.names, { x: Math.min(names + 1, to.x - to.w / 2), y: to.y });
    return [
      ...down(from, bounds.x + bounds.w - ASIDE.edge, { x: to.x, y: to.y - to.h / 2 - 2 }),
      { x: to.x, y: to.y - to.h / 2 },
    ];
  };
}

/** The left edge of the rows of basic policies. */
function leftOfNames(nodes: Scene['nodes']): number {
  return Math.min(
    ...[...nodes.values()].map(({ role, x, w }) =>
      role === 'sign' || role === 'bar' ? x - w / 2 : Infinity,
    ),
  );
}

/** From the bottom of `from` along a vertical lane to `to`. */
function down(from: SceneNode, lane: number, to: Point): Polyline {
  const top = from.y + from.h / 2;
  return [
    { x: from.x, y: top },
    { x: from.x, y: top + BELOW },
    { x: lane, y: top + BELOW },
    { x: lane, y: to.y },
    to,
  ];
}

/** From the left edge of `from` along a vertical lane, for projects at the bottom of a picture. */
function beside(from: SceneNode, lane: number, to: SceneNode): Polyline {
  return [
    { x: from.x - from.w / 2, y: from.y },
    { x: lane, y: from.y },
    { x: lane, y: to.y },
    { x: to.x - to.w / 2, y: to.y },
  ];
}

/** A polyline with its corners rounded, as far as its legs are long enough. */
function roundCorners(line: Polyline): Curve {
  const [from] = line;
  const to = line.at(-1) ?? from;
  const controls = line.slice(1, -1).flatMap((corner, index): Point[] => {
    const [before, after] = [line[index] ?? from, line[index + 2] ?? to];
    return [towards(corner, before), corner, towards(corner, after)];
  });
  const [first, ...more] = controls;
  return { from, controls: first === undefined ? [from] : [first, ...more], to };
}

function towards(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : Math.min(BEND, length / 2) / length;
  return { x: from.x + dx * share, y: from.y + dy * share };
}
