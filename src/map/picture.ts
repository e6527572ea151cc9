/**
 * The one place that changes what Cytoscape holds: a scene, what of it is shown, what is lit, and the camera.
 * Cytoscape owns no truth: everything here is set from the outside, in one batch each.
 */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Highlight } from '../explore/highlight.ts';
import type { Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Camera } from './camera.ts';
import { type Bend, bendOf, crossEdge, mapEdge, type NodeData, nodeData, viewElements } from './elements.ts';
import type { Scene, SceneNode } from './geometry/scene.ts';

const DURATION = 550;

/** Moves every node to its place in the scene; `animated` lets them travel. Ends when they have arrived. */
export async function drawScene(
  cy: Core,
  graph: PlanGraph,
  scene: Scene,
  view: Picture,
  animated: boolean,
): Promise<void> {
  const edge = view === 'map' ? mapEdge : crossEdge;
  cy.batch(() => {
    addMissing(cy, graph, scene, view, animated);
    for (const link of scene.links.values()) {
      const drawn = cy.getElementById(edge(link.id));
      if (drawn.nonempty()) setData(drawn, bendOf(scene, link));
    }
    cy.nodes().forEach((node) => {
      const at = scene.nodes.get(node.id());
      if (at === undefined) return;
      setData(node, nodeData(at));
      setClass(node, 'as-dot', view === 'structure');
      setClass(node, 'as-row', view === 'structure');
      const { x, y } = node.position();
      if (!animated && (x !== at.x || y !== at.y)) node.position({ x: at.x, y: at.y });
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

/**
 * What only one view draws is made when that view is first shown: the other may never be asked for. Marks that
 * are to travel part from their initiatives.
 */
function addMissing(cy: Core, graph: PlanGraph, scene: Scene, view: Picture, animated: boolean): void {
  const [arc, sign] = [`${graph.strategies[0]?.id}/arc`, `${graph.policies[0]?.id}/sign`];
  if (cy.getElementById(view === 'map' ? arc : sign).nonempty()) return;
  cy.add(viewElements(graph, scene, view));
  if (!animated || view === 'map') return;
  for (const { id, initiative } of graph.listings) {
    const mark = cy.getElementById(id);
    if (mark.nonempty()) mark.position({ ...cy.getElementById(initiative).position() });
  }
}

/** Like `toggleClass`, without its cost where nothing changes. */
function setClass(element: NodeSingular | EdgeSingular, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}

/** Sets only what differs: Cytoscape styles an element anew for whatever it is told. */
function setData(element: NodeSingular | EdgeSingular, data: NodeData | Bend): void {
  const changed = Object.entries(data).filter(([name, value]) => element.data(name) !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
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
      setClass(node, 'away', at === undefined || !isShown(at, shown));
    });
    cy.edges().forEach((edge) => {
      const ofThisView = edge.hasClass(view === 'map' ? 'on-map' : 'in-structure');
      setClass(edge, 'away', !ofThisView || !listings.has(listingOf(edge)));
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
      setClass(node, 'dim', lit !== null && !lit.nodes.has(stands));
      setClass(node, 'selected', chosen.has(stands));
    });
    cy.edges().forEach((edge) => {
      const isLit = lit?.listings.has(listingOf(edge)) ?? false;
      setClass(edge, 'lit', isLit);
      setClass(edge, 'dim', lit !== null && !isLit);
    });
  });
}

/** Marks what a search has found. */
export function mark(cy: Core, scene: Scene, found: ReadonlySet<string>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setClass(node, 'hit', found.has(scene.nodes.get(node.id())?.node ?? node.id()));
    });
  });
}

export function moveCamera(cy: Core, camera: Camera, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: DURATION });
  else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
}
