/** The boxes of project links on the screen, which labels avoid. */
import { type Camera, onScreen } from './camera.ts';
import { expand, type Rect, type Scene } from './geometry/scene.ts';
import { projectLinkStyle } from './style/linkStyle.ts';
import type { SceneState } from './style/state.ts';

/** Margin on either side of a line, in model units. */
const MARGIN = 1.5;

/** A box for each leg of each drawn link; legs are horizontal or vertical. */
export function projectLinkBoxes(
  { projectLinks }: Scene,
  state: SceneState,
  camera: Camera,
): readonly Rect[] {
  return [...(projectLinks?.values() ?? [])].flatMap((link) => {
    if (projectLinkStyle(link, state) === null) return [];
    const { from, controls, to } = link;
    const ends = [...controls, to];
    return [from, ...controls].map((start, index) => {
      const end = ends[index] ?? to;
      const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
      const leg = { x, y, w: Math.abs(end.x - start.x), h: Math.abs(end.y - start.y) };
      return onScreen(expand(leg, MARGIN), camera);
    });
  });
}
