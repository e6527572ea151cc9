/**
 * The one place that changes what Cytoscape holds: its elements and the camera. Cytoscape owns no truth: everything
 * here is set from the outside, in one batch each.
 */
import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { Camera } from './camera.ts';
import type { SceneElement } from './elements.ts';
import type { Point, Scene } from './geometry/scene.ts';

const DURATION = 550;

/** Draws the elements of a scene and nothing else; `animated` lets what moves travel. Ends when all have arrived. */
export async function drawScene(
  cy: Core,
  scene: Scene,
  elements: readonly SceneElement[],
  animated: boolean,
): Promise<void> {
  const ids = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    // What still travels would go on to its place in the scene before.
    cy.nodes().stop();
    cy.remove(cy.elements().filter((drawn) => !ids.has(drawn.id())));
    const missing: SceneElement[] = [];
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id);
      if (drawn.nonempty()) {
        setElement(drawn, element);
        const { position } = element;
        if (position !== undefined && !animated && !isAt(drawn, position)) drawn.position({ ...position });
      } else missing.push(animated ? departing(cy, scene, element) : element);
    }
    cy.add(missing);
  });
  if (animated) await travel(cy, scene);
}

/** Gives the elements that are drawn another state. */
export function setState(cy: Core, elements: readonly SceneElement[]): void {
  cy.batch(() => {
    for (const element of elements) setElement(cy.getElementById(element.data.id), element);
  });
}

/** Makes a drawn element what a fresh one would be, but for its place. Sets only what differs: each change is drawn. */
function setElement(drawn: CollectionReturnValue, { data, classes }: SceneElement): void {
  const changed = Object.entries(data).filter(([name, value]) => drawn.data(name) !== value);
  if (changed.length > 0) drawn.data(Object.fromEntries(changed));
  if (drawn.classes().join(' ') !== classes) drawn.classes(classes);
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

export function moveCamera(cy: Core, camera: Camera, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: DURATION });
  else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
}
