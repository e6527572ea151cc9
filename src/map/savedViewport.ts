/**
 * Keeps the camera of each picture in memory, because the canvas is unmounted while another view is shown and the
 * user returns to the same place.
 */
import type { CanvasView } from '../explore/state.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Camera } from './camera.ts';
import type { Rect, Scene } from './geometry/scene.ts';

type SavedViewport = { readonly camera: Camera; readonly bounds: Rect };

const viewports = memoizeByObject((_: Explorer) => new Map<CanvasView, SavedViewport>());

/** `camera`: null restores the initial camera next time. */
export function saveViewport(
  explorer: Explorer,
  view: CanvasView,
  scene: Scene,
  camera: Camera | null,
): void {
  if (camera === null) viewports(explorer).delete(view);
  else viewports(explorer).set(view, { camera, bounds: scene.bounds });
}

/** Null if the user did not move the camera, or if the bounds of the picture have changed. */
export function savedViewport(explorer: Explorer, view: CanvasView, { bounds }: Scene): Camera | null {
  const saved = viewports(explorer).get(view);
  if (saved === undefined) return null;
  const { x, y, w, h } = saved.bounds;
  return x === bounds.x && y === bounds.y && w === bounds.w && h === bounds.h ? saved.camera : null;
}
