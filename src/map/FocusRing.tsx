/** The focus ring of keyboard navigation: two lines, in colours that no strategy has. */
import { type Camera, nodeOnScreen } from './camera.ts';
import styles from './FocusRing.module.css';
import { expand, type SceneNode } from './geometry/scene.ts';

/** Gap between node and ring, in CSS pixels. */
const GAP = 4;

export function FocusRing({ node, camera }: { readonly node: SceneNode; readonly camera: Camera }) {
  const { x, y, w: width, h: height } = expand(nodeOnScreen(node, camera), GAP);
  const outline = { x, y, width, height };
  const rx = node.shape === 'disc' ? width / 2 : GAP;
  return (
    <g className={styles.walked} data-walked={node.id}>
      <rect className={styles.around} {...outline} rx={rx} />
      <rect className={styles.line} {...outline} rx={rx} />
    </g>
  );
}
