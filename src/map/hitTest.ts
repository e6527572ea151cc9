/** What a finger means among small things: the nearest, and not the topmost. Pure. */
import { type Camera, onScreen } from './camera.ts';
import type { Point, Rect, Scene, SceneNode } from './geometry/scene.ts';
import { boxOf } from './labelledNodes.ts';
import { isDrawn, type SceneState } from './style/state.ts';

/** The least target of WCAG 2.2 (2.5.8), in CSS pixels: what is smaller is met from that far around. */
const TARGET = 24;

/**
 * The drawn thing under a finger at `at` (CSS pixels on the canvas): the one it stands on, else the nearest
 * small one within half a target. Null where neither is.
 */
export function hitTest(scene: Scene, state: SceneState, at: Point, camera: Camera): string | null {
  let found: { readonly id: string; readonly distance: number } | null = null;
  for (const node of scene.nodes.values()) {
    // The rows of a bundle cover its ground, and each is meant by itself.
    if (node.role === 'bundle' || !isDrawn(node, state)) continue;
    const box = onScreen(boxOf(node), camera);
    const distance = distanceTo(node, box, at);
    const reach = Math.min(box.w, box.h) < TARGET ? TARGET / 2 : 0;
    if (distance > reach || (found !== null && found.distance <= distance)) continue;
    found = { id: node.id, distance };
  }
  return found?.id ?? null;
}

/** From a point to a thing's edge; less than 0 inside of it. */
function distanceTo({ shape }: SceneNode, { x, y, w, h }: Rect, at: Point): number {
  const [dx, dy] = [Math.abs(at.x - x - w / 2), Math.abs(at.y - y - h / 2)];
  if (shape === 'disc') return Math.hypot(dx, dy) - w / 2;
  const [outX, outY] = [dx - w / 2, dy - h / 2];
  return outX <= 0 && outY <= 0 ? Math.max(outX, outY) : Math.hypot(Math.max(0, outX), Math.max(0, outY));
}
