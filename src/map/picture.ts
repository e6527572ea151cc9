/**
 * The one place that changes what Cytoscape holds: a scene, what of it is shown, what is lit, and the camera.
 * Cytoscape owns no truth: everything here is set from the outside, in one batch each.
 */
import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Highlight } from '../explore/highlight.ts';
import type { Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Camera } from './camera.ts';
import { edgeId, elementsOf, type SceneElement } from './elements.ts';
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
  const elements = elementsOf(graph, scene, view);
  const ids = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    // What still travels would go on to its place in the scene before.
    cy.nodes().stop();
    cy.remove(cy.elements().filter((drawn) => !ids.has(drawn.id())));
    const missing: SceneElement[] = [];
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id);
      if (drawn.nonempty()) reset(drawn, element, animated);
      else missing.push(animated ? departing(cy, scene, element) : element);
    }
    cy.add(missing);
  });
  if (animated) await travel(cy, scene);
}

/** Makes a drawn element what a fresh one would be, but for its state; what is to travel stays at its place. */
function reset(drawn: CollectionReturnValue, element: SceneElement, animated: boolean): void {
  const { data, classes, position } = element;
  setData(drawn, data);
  // Cytoscape sets classes only where they differ.
  drawn.classes([classes, ...drawn.classes().filter(isState)].join(' '));
  if (position !== undefined && !animated && !isAt(drawn, position)) drawn.position({ ...position });
}

/** Marks that are to travel part from their initiatives. */
function departing(cy: Core, scene: Scene, element: SceneElement): SceneElement {
  const at = scene.nodes.get(element.data.id);
  const from = at?.role === 'mark' ? cy.getElementById(at.node) : null;
  return from === null || from.empty() ? element : { ...element, position: { ...from.position() } };
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

/** The classes of what an element is like now; all others tell what it is. */
const STATES = ['away', 'dim', 'hit', 'lit', 'selected', 'weakened'] as const;
type State = (typeof STATES)[number];

function isState(name: string): boolean {
  return STATES.some((state) => state === name);
}

/** Like `toggleClass`, without its cost where nothing changes. */
function setState(
  element: NodeSingular | EdgeSingular | CollectionReturnValue,
  name: State,
  on: boolean,
): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}

/** Sets only what differs: Cytoscape styles an element anew for whatever it is told. */
function setData(element: CollectionReturnValue, data: SceneElement['data']): void {
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
      setState(node, 'away', at === undefined || !isShown(at, shown));
    });
    for (const link of scene.links.values())
      setState(edgeOf(cy, view, link), 'away', !link.listings.some(({ id }) => listings.has(id)));
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
      setState(node, 'dim', lit !== null && !lit.nodes.has(stands));
      setState(node, 'selected', chosen.has(stands));
    });
    for (const link of scene.links.values()) {
      const isLit = lit !== null && link.listings.some(({ id }) => lit.listings.has(id));
      setState(edgeOf(cy, view, link), 'lit', isLit);
      setState(edgeOf(cy, view, link), 'dim', lit !== null && !isLit);
    }
  });
}

/** Marks what a search has found. */
export function mark(cy: Core, scene: Scene, found: ReadonlySet<string>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setState(node, 'hit', found.has(scene.nodes.get(node.id())?.node ?? node.id()));
    });
  });
}

/** Marks the basic policies that a what-if weakens. */
export function weaken(cy: Core, scene: Scene, lost: ReadonlyMap<string, number>): void {
  cy.batch(() => {
    for (const { id, node } of scene.nodes.values())
      if (id === node) setState(cy.getElementById(id), 'weakened', lost.has(id));
  });
}

export function moveCamera(cy: Core, camera: Camera, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: DURATION });
  else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
}
