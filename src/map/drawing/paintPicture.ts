/** Draws the picture as the live canvas will, before Cytoscape has loaded: shapes on a canvas, words as SVG. */
import type { Primitive } from '../../exchange/picture/drawing.ts';
import { paint } from '../../exchange/picture/paint.ts';
import { kebabCase, svgElement } from '../../exchange/picture/svgElement.ts';
import type { PictureWords } from '../../i18n/translation.ts';
import { type Camera, fitCamera, fitZoom } from '../camera.ts';
import type { Scene, Size } from '../geometry/scene.ts';
import { MIN_FONT_SIZE } from '../labels/label.ts';
import { LABEL_FONT, measureTextIn } from '../labels/measureText.ts';
import { labelsAt } from '../labelsAt.ts';
import { currentOrientation } from '../orientation.ts';
import { roomFor } from '../room.ts';
import { buildScene, type SceneContent } from './buildScene.ts';
import { type SceneView, sceneParts } from './drawnScene.ts';
import { lossParts } from './lossParts.ts';
import { labelGround, labelLeader, labelWords } from './nameParts.ts';

/** A scene at its first camera. */
type FramedPicture = {
  readonly scene: Scene;
  readonly look: SceneView;
  readonly camera: Camera;
  /** Of the screen, in CSS pixels. */
  readonly size: Size;
};

export function framePicture(
  size: Size,
  content: Omit<SceneContent, 'room'>,
  words: PictureWords,
): FramedPicture {
  const room = roomFor(currentOrientation(content.view), size, MIN_FONT_SIZE);
  const { scene, look } = buildScene({ ...content, room }, words, true);
  return { scene, look, camera: fitCamera(scene, size), size };
}

/** The canvas gets the size that Cytoscape gives its own: whole CSS pixels. */
export function paintPicture(
  canvas: HTMLCanvasElement,
  layer: SVGElement,
  { scene, look, camera, size }: FramedPicture,
): void {
  const [width, height] = [Math.round(size.w), Math.round(size.h)];
  [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
  [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
  const frame = {
    camera,
    screen: { x: 0, y: 0, ...size },
    fitZoom: fitZoom(scene, size),
    smallest: MIN_FONT_SIZE,
  };
  const { losses, labels } = labelsAt(scene, look, frame, measureTextIn(canvas.ownerDocument));
  const parts = [...sceneParts(scene, camera, look), ...lossParts(losses, { x: 0, y: 0 })];
  const context = canvas.getContext('2d');
  if (context !== null) paint(context, { width, height, font: LABEL_FONT, parts }, devicePixelRatio);
  const words = labels.map(labelWords);
  layer.append(...[...labels.flatMap(labelLeader), ...labels.flatMap(labelGround), ...words].map(svgNode));
}

const SVG = 'http://www.w3.org/2000/svg';

function svgNode(mark: Primitive): SVGElement {
  const { name, attributes, lines } = svgElement(mark);
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(kebabCase(key), value);
  for (const { x, y, text } of lines) {
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('x', String(x));
    span.setAttribute('y', String(y));
    span.textContent = text;
    node.append(span);
  }
  return node;
}
