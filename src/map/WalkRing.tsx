/** The ring around the thing that the keyboard stands at: two lines of its own, in no colour of the plan. */
import { type Camera, onScreen } from './camera.ts';
import type { SceneNode } from './geometry/scene.ts';
import { boxOf } from './labelledNodes.ts';
import styles from './WalkRing.module.css';

const ROOM = 4;

export function WalkRing({ node, camera }: { readonly node: SceneNode; readonly camera: Camera }) {
  const box = onScreen(boxOf(node), camera);
  return (
    <g className={styles.walked} data-walked={node.id}>
      <Outline node={node} box={box} className={styles.around ?? ''} />
      <Outline node={node} box={box} className={styles.line ?? ''} />
    </g>
  );
}

type OutlineProps = {
  readonly node: SceneNode;
  readonly box: ReturnType<typeof boxOf>;
  readonly className: string;
};

function Outline({ node: { shape }, box, className }: OutlineProps) {
  const { x, y, w, h } = box;
  const grown = { x: x - ROOM, y: y - ROOM, width: w + 2 * ROOM, height: h + 2 * ROOM };
  switch (shape.kind) {
    case 'polygon':
      return <polygon className={className} points={cornersOf(shape.points, box)} />;
    case 'disc':
      return <rect className={className} {...grown} rx={grown.width / 2} />;
    default:
      return <rect className={className} {...grown} rx={ROOM} />;
  }
}

/** Corners are given from -1 to 1 in the box. */
function cornersOf(points: readonly number[], { x, y, w, h }: OutlineProps['box']): string {
  return points
    .map((value, index) => (index % 2 === 0 ? x + ((value + 1) * w) / 2 : y + ((value + 1) * h) / 2))
    .join(' ');
}
