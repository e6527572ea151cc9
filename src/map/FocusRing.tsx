/** The ring around the thing that the keyboard stands at: two lines of its own, in no colour of the plan. */
import { type Camera, onScreen } from './camera.ts';
import styles from './FocusRing.module.css';
import type { SceneNode } from './geometry/scene.ts';
import { boxOf } from './labelledNodes.ts';

const ROOM = 4;

export function FocusRing({ node, camera }: { readonly node: SceneNode; readonly camera: Camera }) {
  const { x, y, w, h } = onScreen(boxOf(node), camera);
  const outline = { x: x - ROOM, y: y - ROOM, width: w + 2 * ROOM, height: h + 2 * ROOM };
  const rx = node.shape === 'disc' ? outline.width / 2 : ROOM;
  return (
    <g className={styles.walked} data-walked={node.id}>
      <rect className={styles.around} {...outline} rx={rx} />
      <rect className={styles.line} {...outline} rx={rx} />
    </g>
  );
}
