/**
 * The one place that changes what Cytoscape holds: a scene, what of it is shown, what is lit, and the camera.
 * Cytoscape owns no truth: everything here is set from the outside, in one batch each.
 */
import type { Core, EdgeSingular } from 'cytoscape';
import type { Highlight } from '../explore/highlight.ts';
import type { Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Camera } from './camera.ts';
import { crossEdge, mapEdge } from './elements.ts';
import type { Scene, SceneLink, SceneNode, Shape } from './geometry/scene.ts';

const DURATION = 550;

/** Moves every node to its place in the scene; `animated` lets them travel. Ends when they have arrived. */
export async function drawScene(cy: Core, scene: Scene, view: Picture, animated: boolean): Promise<void> {
  const edge = view === 'map' ? mapEdge : crossEdge;
  cy.batch(() => {
    for (const link of scene.links.values()) {
      const drawn = cy.getElementById(edge(link.id));
      if (drawn.nonempty()) drawn.data(bend(scene, link));
    }
    cy.nodes().forEach((node) => {
      const at = scene.nodes.get(node.id());
      if (at === undefined) return;
      node.data({ w: at.w, h: at.h, ...shapeData(at.shape) });
      node.toggleClass('as-dot', view === 'structure');
      node.toggleClass('as-row', view === 'structure');
      if (!animated) node.position({ x: at.x, y: at.y });
    });
  });
  if (!animated) return;
  await new Promise<void>((arrived) => {
    const layout = cy.layout({
      name: 'preset',
      positions: Object.fromEntries(
        cy.nodes().map((node) => {
          const { x, y } = scene.nodes.get(node.id()) ?? node.position();
          return [node.id(), { x, y }];
        }),
      ),
      animate: true,
      animationDuration: DURATION,
      animationEasing: 'ease-in-out-cubic',
      fit: false,
    });
    layout.one('layoutstop', () => arrived());
    layout.run();
  });
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

/** A control point as Cytoscape wants it: along the line between the ends, and away from it. */
function bend(scene: Scene, { source, target, control }: SceneLink): { distance: number; weight: number } {
  const [from, to] = [scene.nodes.get(source), scene.nodes.get(target)];
  if (from === undefined || to === undefined) return { distance: 0, weight: 0.5 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  return { distance: (cy * dx - cx * dy) / length, weight: (cx * dx + cy * dy) / length ** 2 };
}

/** Whether a thing of the scene is among what filters leave. */
export function isShown(node: SceneNode, shown: PlanGraph): boolean {
  return shown.nodes.has(node.node) && (node.listing === undefined || listingIds(shown).has(node.listing));
}

const idsOfListings = new WeakMap<PlanGraph, ReadonlySet<string>>();

function listingIds(graph: PlanGraph): ReadonlySet<string> {
  const known = idsOfListings.get(graph);
  if (known !== undefined) return known;
  const ids = new Set(graph.listings.map((listing) => listing.id));
  idsOfListings.set(graph, ids);
  return ids;
}

/** Hides what filters hide, and what this picture does not draw. */
export function showOnly(cy: Core, scene: Scene, shown: PlanGraph, view: Picture): void {
  const listings = listingIds(shown);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const at = scene.nodes.get(node.id());
      node.toggleClass('away', at === undefined || !isShown(at, shown));
    });
    cy.edges().forEach((edge) => {
      const ofThisView = edge.hasClass(view === 'map' ? 'on-map' : 'in-structure');
      edge.toggleClass('away', !ofThisView || !listings.has(listingOf(edge)));
    });
  });
}

function listingOf(edge: EdgeSingular): string {
  return edge.id().slice(edge.id().indexOf(':') + 1);
}

/** Lights what belongs to the thing pointed at or selected and sets back the rest; null lights nothing. */
export function light(cy: Core, scene: Scene, lit: Highlight | null, chosen: ReadonlySet<string>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const stands = scene.nodes.get(node.id())?.node ?? node.id();
      node.toggleClass('dim', lit !== null && !lit.nodes.has(stands));
      node.toggleClass('selected', chosen.has(stands));
    });
    cy.edges().forEach((edge) => {
      const isLit = lit?.listings.has(listingOf(edge)) ?? false;
      edge.toggleClass('lit', isLit);
      edge.toggleClass('dim', lit !== null && !isLit);
    });
  });
}

/** Marks what a search has found. */
export function mark(cy: Core, scene: Scene, found: ReadonlySet<string>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      node.toggleClass('hit', found.has(scene.nodes.get(node.id())?.node ?? node.id()));
    });
  });
}

export function moveCamera(cy: Core, camera: Camera, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: DURATION });
  else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
}
