/**
 * Where the user left each picture's camera, for as long as the app lives: while the outline is shown there is
 * no canvas, and who comes back from it wants to be where they were.
 */
import type { CanvasView } from '../explore/state.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Camera } from './camera.ts';
import type { Rect, Scene } from './geometry/scene.ts';

type SavedViewport = { readonly camera: Camera; readonly bounds: Rect };

const viewports = memoizeByObject((_: Explorer) => new Map<CanvasView, SavedViewport>());

/** `camera`: null where the whole is to be shown again. */
export function saveViewport(
  explorer: Explorer,
  view: CanvasView,
  scene: Scene,
  camera: Camera | null,
): void {
  if (camera === null) viewports(explorer).delete(view);
  else viewports(explorer).set(view, { camera, bounds: scene.bounds });
}

/** Null where it was not left by the user, or the picture has become another: lying, standing, opened. */
export function savedViewport(explorer: Explorer, view: CanvasView, { bounds }: Scene): Camera | null {
  const left = viewports(explorer).get(view);
  if (left === undefined) return null;
  const { x, y, w, h } = left.bounds;
  return x === bounds.x && y === bounds.y && w === bounds.w && h === bounds.h ? left.camera : null;
}
