/** The labels of a scene and the signs of its losses, as they stand on a screen. */
import type { MeasureText } from '../ui/wrap.ts';
import type { Camera } from './camera.ts';
import type { SceneView } from './drawing/drawnScene.ts';
import type { Rect, Scene } from './geometry/scene.ts';
import { labelledNodes } from './labelledNodes.ts';
import type { PlacedLabel } from './labels/label.ts';
import { labelLanguage } from './labels/labelText.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { type Losses, lossesIn, lossRects } from './losses.ts';
import { projectLinkBoxes } from './projectLinkBoxes.ts';

type Frame = {
  readonly camera: Camera;
  /** In CSS pixels; labels may extend to its edges. */
  readonly screen: Rect;
  /** The zoom of the whole picture. */
  readonly fitZoom: number;
  /** Smallest font size, in CSS pixels. */
  readonly smallest: number;
  /** Id of the scene node under the pointer or the keyboard focus. */
  readonly pointed?: string | null;
};

export function labelsAt(
  scene: Scene,
  { graph, view, words, state }: SceneView,
  { camera, screen, fitZoom, smallest, pointed = null }: Frame,
  measure: MeasureText,
): { readonly losses: Losses; readonly labels: readonly PlacedLabel[] } {
  const nodes = labelledNodes(graph, scene, state, camera, screen, pointed);
  const losses = lossesIn(scene, view, state, camera, smallest);
  const taken = [...lossRects(losses), ...projectLinkBoxes(scene, state, camera)];
  const labelCamera = { screen, zoom: camera.zoom, fitZoom, smallest };
  return { losses, labels: placeLabels(nodes, labelCamera, labelLanguage(words), measure, taken) };
}
