/**
 * The only module that changes Cytoscape's elements and viewport. Cytoscape owns no state: all data flows from the
 * store to it, one batch per change.
 */
import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { Camera } from './camera.ts';
import { owned, type SceneElement } from './elements.ts';
import type { Point, Scene } from './geometry/scene.ts';

/** Milliseconds. */
const DURATION = 550;

/** Replaces the drawn elements by those of a scene, with or without animation. Resolves when all are in place. */
export async function drawScene(
  cy: Core,
  scene: Scene,
  elements: readonly SceneElement[],
  animated: boolean,
): Promise<void> {
  const ids = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    // Running animations would end at positions of the previous scene.
    cy.nodes().stop();
    cy.remove(cy.elements().filter((drawn) => !ids.has(drawn.id())));
    const missing: SceneElement[] = [];
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id);
      if (drawn.nonempty()) {
        setElement(drawn, element);
        const { position } = element;
        if (position !== undefined && !animated && !isAt(drawn, position)) drawn.position({ ...position });
      } else missing.push(owned(animated ? atOrigin(cy, scene, element) : element));
    }
    cy.add(missing);
  });
  if (animated) await animatePositions(cy, scene);
}

/** Updates the elements of a drawn scene; `before`: those that are drawn. */
export function setState(cy: Core, elements: readonly SceneElement[], before: readonly SceneElement[]): void {
  const drawn = new Set(before);
  cy.batch(() => {
    for (const element of elements)
      if (!drawn.has(element)) setElement(cy.getElementById(element.data.id), element);
  });
}

/** Updates all of a drawn element but its position. Sets only changed values, as each change costs a redraw. */
function setElement(drawn: CollectionReturnValue, { data, classes }: SceneElement): void {
  const changed = Object.entries(data).filter(([name, value]) => drawn.data(name) !== value);
  if (changed.length > 0) drawn.data(Object.fromEntries(changed));
  if (drawn.classes().join(' ') !== classes) drawn.classes(classes);
}

/** New marks start their animation at their initiatives. */
function atOrigin(cy: Core, scene: Scene, element: SceneElement): SceneElement {
  const node = scene.nodes.get(element.data.id);
  const origin = node?.role === 'mark' ? cy.getElementById(node.node) : null;
  return origin === null || origin.empty() ? element : { ...element, position: { ...origin.position() } };
}

async function animatePositions(cy: Core, scene: Scene): Promise<void> {
  const moving = cy.nodes().filter((node) => {
    const target = scene.nodes.get(node.id());
    return target !== undefined && !isAt(node, target);
  });
  if (moving.empty()) return;
  await new Promise<void>((resolve) => {
    const layout = moving.layout({
      name: 'preset',
      positions: Object.fromEntries([...scene.nodes.values()].map(({ id, x, y }) => [id, { x, y }])),
      animate: true,
      animationDuration: DURATION,
      animationEasing: 'ease-in-out-cubic',
      fit: false,
    });
    layout.one('layoutstop', () => resolve());
    layout.run();
  });
}

function isAt(node: NodeSingular | CollectionReturnValue, { x, y }: Point): boolean {
  const position = node.position();
  return position.x === x && position.y === y;
}

/** The camera as it is now. */
export function cameraOf(cy: Core): Camera {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } };
}

/** Zooms about a point on the screen, within the limits of the zoom. */
export function zoomAt(cy: Core, factor: number, at: Point): void {
  cy.stop();
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { ...at } });
}

export function moveCamera(cy: Core, camera: Camera, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: DURATION });
  else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
}
