/**
 * Where the user left each picture's camera, for as long as the app lives: while the outline is shown there is
 * no canvas, and who comes back from it wants to be where they were.
 */
import type { Picture } from '../explore/state.ts';
import { onceFor } from '../plan/onceFor.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Camera } from './camera.ts';
import type { Rect, Scene } from './geometry/scene.ts';

type Left = { readonly camera: Camera; readonly bounds: Rect };

const leftIn = onceFor((_: Explorer) => new Map<Picture, Left>());

/** `camera`: null where the whole is to be shown again. */
export function leaveCamera(explorer: Explorer, view: Picture, scene: Scene, camera: Camera | null): void {
  if (camera === null) leftIn(explorer).delete(view);
  else leftIn(explorer).set(view, { camera, bounds: scene.bounds });
}

/** Null where it was not left by the user, or the picture has become another: lying, standing, opened. */
export function leftCamera(explorer: Explorer, view: Picture, { bounds }: Scene): Camera | null {
  const left = leftIn(explorer).get(view);
  if (left === undefined) return null;
  const { x, y, w, h } = left.bounds;
  return x === bounds.x && y === bounds.y && w === bounds.w && h === bounds.h ? left.camera : null;
}
