/** Where the lines between priority projects and what is tied to them are on the screen: no name may stand there. */
import { type Camera, onScreen } from './camera.ts';
import type { Rect, Scene } from './geometry/scene.ts';
import { projectLinkStyle } from './style/linkStyle.ts';
import type { SceneState } from './style/state.ts';

/** On either side of a line, in model units. */
const BESIDE = 1.5;

/** A box for each of its legs, which run straight across or down. */
export function projectLinkBoxes(
  { projectLinks }: Scene,
  state: SceneState,
  camera: Camera,
): readonly Rect[] {
  return [...(projectLinks?.values() ?? [])].flatMap((tie) => {
    if (projectLinkStyle(tie, state) === null) return [];
    const { from, controls, to } = tie;
    const ends = [...controls, to];
    return [from, ...controls].map((start, at) => {
      const end = ends[at] ?? to;
      return onScreen(
        {
          x: Math.min(start.x, end.x) - BESIDE,
          y: Math.min(start.y, end.y) - BESIDE,
          w: Math.abs(end.x - start.x) + 2 * BESIDE,
          h: Math.abs(end.y - start.y) + 2 * BESIDE,
        },
        camera,
      );
    });
  });
}
