/**
 * How much each basic policy loses by what is dropped. On the map a sign at its corner, of one size at every zoom;
 * in the structure a broken ring for each listing, where its dot stood.
 */
import type { Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { InitiativeId } from '../plan/schema.ts';
import { type Camera, onScreen } from './camera.ts';
import type { Rect, Scene, SceneNode } from './geometry/scene.ts';
import styles from './LossSigns.module.css';
import { boxOf } from './labelledNodes.ts';
import type { LabelledNode } from './labels/label.ts';

/** In em of the smallest type, which is 12 px at a desk. */
const HEIGHT = 16 / 12;
const DIGIT = 8 / 12;
const ROOM = 8 / 12;
const CORNER = 4 / 12;
/** How far it stands on the box, in square CSS pixels: larger numbers fill their boxes. */
const OVERLAP = 60;

type Props = {
  readonly view: Picture;
  readonly scene: Scene;
  readonly shown: PlanGraph;
  readonly camera: Camera;
  /** Listings lost by basic policy. */
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: readonly InitiativeId[];
  /** Size of type, in CSS pixels. */
  readonly smallest: number;
};

export function LossSigns({ view, scene, shown, camera, lost, dropped, smallest }: Props) {
  if (view === 'structure') {
    const gone = new Set<string>(dropped);
    return [...scene.nodes.values()]
      .filter(({ node, role }) => gone.has(node) && (role === undefined || role === 'mark'))
      .map((at) => <LostDot key={at.id} at={at} camera={camera} />);
  }
  return [...lost].map(([id, count]) => {
    const at = scene.nodes.get(id);
    if (at === undefined || !shown.nodes.has(id)) return null;
    const sign = signAt(onScreen(boxOf(at), camera), widthOf(count), smallest);
    return (
      <g key={id} className={styles.sign} data-loses={id}>
        <rect x={sign.x} y={sign.y} width={sign.w} height={sign.h} rx={4} />
        <text x={sign.x + sign.w / 2} y={sign.y + sign.h - CORNER * smallest} fontSize={smallest}>
          {textOf(count)}
        </text>
      </g>
    );
  });
}

/** The same nodes with their signs in the way of names. */
export function withSigns(
  nodes: readonly LabelledNode[],
  lost: ReadonlyMap<string, number>,
  smallest: number,
): readonly LabelledNode[] {
  if (lost.size === 0) return nodes;
  return nodes.map((node) => {
    const count = lost.get(node.id);
    return count === undefined
      ? node
      : { ...node, bodies: [...node.bodies, signAt(node.box, widthOf(count), smallest)] };
  });
}

function textOf(count: number): string {
  return `−${count}`;
}

/** In em. */
function widthOf(count: number): number {
  return textOf(count).length * DIGIT + ROOM;
}

/** At the upper corner, clear of the number. */
function signAt(box: Rect, em: number, smallest: number): Rect {
  const [w, h] = [em * smallest, HEIGHT * smallest];
  return { x: box.x + box.w - OVERLAP / smallest, y: box.y - h / 2, w, h };
}

const SMALLEST_DOT = 8;

function LostDot({ at, camera }: { readonly at: SceneNode; readonly camera: Camera }) {
  const box = onScreen(boxOf(at), camera);
  return (
    <circle
      className={styles.dot}
      data-lost={at.listing}
      cx={box.x + box.w / 2}
      cy={box.y + box.h / 2}
      r={Math.max(SMALLEST_DOT, box.w) / 2}
    />
  );
}
