/** Hit test for touch: among small nodes the nearest one is meant, not the topmost. Pure. */
import { type Camera, nodeOnScreen } from './camera.ts';
import type { Point, Rect, Scene, SceneNode } from './geometry/scene.ts';
import { isDrawn, type SceneState } from './style/state.ts';

/** Minimum target size of WCAG 2.2 (2.5.8), in CSS pixels. Smaller nodes are hit within half of it. */
const TARGET = 24;

/**
 * The id of the drawn node at a point (CSS pixels on the canvas): the node under it, else the nearest small node
 * within half a target, else null.
 */
export function hitTest(scene: Scene, state: SceneState, point: Point, camera: Camera): string | null {
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const node of scene.nodes.values()) {
    // The rows of a bundle cover its background.
    if (node.role === 'bundle' || !isDrawn(node, state)) continue;
    const box = nodeOnScreen(node, camera);
    const distance = distanceTo(node, box, point);
    const limit = Math.min(box.w, box.h) < TARGET ? TARGET / 2 : 0;
    if (distance > limit || (nearest !== null && nearest.distance <= distance)) continue;
    nearest = { id: node.id, distance };
  }
  return nearest?.id ?? null;
}

/** Distance from a point to the edge of a node; negative inside the node. */
function distanceTo({ shape }: SceneNode, { x, y, w, h }: Rect, at: Point): number {
  const [dx, dy] = [Math.abs(at.x - x - w / 2), Math.abs(at.y - y - h / 2)];
  if (shape === 'disc') return Math.hypot(dx, dy) - w / 2;
  const [outX, outY] = [dx - w / 2, dy - h / 2];
  return outX <= 0 && outY <= 0 ? Math.max(outX, outY) : Math.hypot(Math.max(0, outX), Math.max(0, outY));
}
