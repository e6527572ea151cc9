/**
 * The one place that changes what Cytoscape holds: a scene, what of it is shown, what is lit, and the camera.
 * Cytoscape owns no truth: everything here is set from the outside, in one batch each.
 */
import type { CollectionReturnValue, Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Highlight } from '../explore/highlight.ts';
import type { Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Camera } from './camera.ts';
import { type Bend, bendOf, edgeElement, edgeId, type NodeData, nodeData, nodeElement } from './elements.ts';
import type { Point, Scene, SceneLink, SceneNode } from './geometry/scene.ts';

const DURATION = 550;

/** Draws the scene and nothing else; `animated` lets what moves travel. Ends when all have arrived. */
export async function drawScene(
  cy: Core,
  graph: PlanGraph,
  scene: Scene,
  view: Picture,
  animated: boolean,
): Promise<void> {
  cy.batch(() => {
    const edges = new Set([...scene.links.keys()].map((link) => edgeId(view, link)));
    cy.remove(
      cy
        .elements()
        .filter((drawn) => !(drawn.isNode() ? scene.nodes.has(drawn.id()) : edges.has(drawn.id()))),
    );
    cy.add([...placedNodes(cy, graph, scene, view, animated), ...bentEdges(cy, graph, scene, view)]);
  });
  if (animated) await travel(cy, scene);
}

/** Brings the nodes that are drawn to their places and gives those that are missing. */
function placedNodes(
  cy: Core,
  graph: PlanGraph,
  scene: Scene,
  view: Picture,
  animated: boolean,
): readonly ElementDefinition[] {
  const missing: ElementDefinition[] = [];
  for (const at of scene.nodes.values()) {
    const drawn = cy.getElementById(at.id);
    if (drawn.empty()) {
      // Marks that are to travel part from their initiatives.
      const from = animated && at.role === 'mark' ? cy.getElementById(at.node) : null;
      const element = nodeElement(graph, at, view);
      missing.push(
        from === null || from.empty() ? element : { ...element, position: { ...from.position() } },
      );
      continue;
    }
    setData(drawn, nodeData(at));
    setClass(drawn, 'as-dot', view === 'structure');
    setClass(drawn, 'as-row', view === 'structure');
    if (!animated && !isAt(drawn, at)) drawn.position({ x: at.x, y: at.y });
  }
  return missing;
}

function bentEdges(cy: Core, graph: PlanGraph, scene: Scene, view: Picture): readonly ElementDefinition[] {
  const missing: ElementDefinition[] = [];
  for (const link of scene.links.values()) {
    const drawn = cy.getElementById(edgeId(view, link.id));
    if (drawn.empty()) missing.push(edgeElement(graph, scene, link, view));
    else setData(drawn, bendOf(scene, link));
  }
  return missing;
}

async function travel(cy: Core, scene: Scene): Promise<void> {
  const moving = cy.nodes().filter((node) => {
    const at = scene.nodes.get(node.id());
    return at !== undefined && !isAt(node, at);
  });
  if (moving.empty()) return;
  await new Promise<void>((arrived) => {
    const layout = moving.layout({
      name: 'preset',
      positions: Object.fromEntries([...scene.nodes.values()].map(({ id, x, y }) => [id, { x, y }])),
      animate: true,
      animationDuration: DURATION,
      animationEasing: 'ease-in-out-cubic',
      fit: false,
    });
    layout.one('layoutstop', () => arrived());
    layout.run();
  });
}

function isAt(node: NodeSingular | CollectionReturnValue, { x, y }: Point): boolean {
  const now = node.position();
  return now.x === x && now.y === y;
}

/** Like `toggleClass`, without its cost where nothing changes. */
function setClass(
  element: NodeSingular | EdgeSingular | CollectionReturnValue,
  name: string,
  on: boolean,
): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}

/** Sets only what differs: Cytoscape styles an element anew for whatever it is told. */
function setData(element: CollectionReturnValue, data: NodeData | Bend): void {
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

/** Hides what filters hide. */
export function showOnly(cy: Core, scene: Scene, shown: PlanGraph, view: Picture): void {
  const listings = listingIds(shown);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const at = scene.nodes.get(node.id());
      setClass(node, 'away', at === undefined || !isShown(at, shown));
    });
    for (const link of scene.links.values())
      setClass(edgeOf(cy, view, link), 'away', !link.listings.some(({ id }) => listings.has(id)));
  });
}

function edgeOf(cy: Core, view: Picture, { id }: SceneLink): CollectionReturnValue {
  return cy.getElementById(edgeId(view, id));
}

/** Lights what belongs to the thing pointed at or selected and sets back the rest; null lights nothing. */
export function light(
  cy: Core,
  scene: Scene,
  view: Picture,
  lit: Highlight | null,
  chosen: ReadonlySet<string>,
): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const stands = scene.nodes.get(node.id())?.node ?? node.id();
      setClass(node, 'dim', lit !== null && !lit.nodes.has(stands));
      setClass(node, 'selected', chosen.has(stands));
    });
    for (const link of scene.links.values()) {
      const isLit = lit !== null && link.listings.some(({ id }) => lit.listings.has(id));
      setClass(edgeOf(cy, view, link), 'lit', isLit);
      setClass(edgeOf(cy, view, link), 'dim', lit !== null && !isLit);
    }
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

/** Marks the basic policies that a what-if weakens. */
export function weaken(cy: Core, scene: Scene, lost: ReadonlyMap<string, number>): void {
  cy.batch(() => {
    for (const { id, node } of scene.nodes.values())
      if (id === node) setClass(cy.getElementById(id), 'weakened', lost.has(id));
  });
}

export function moveCamera(cy: Core, camera: Camera, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: DURATION });
  else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
}
