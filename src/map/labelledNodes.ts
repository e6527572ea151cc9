/** A scene as the labeller needs it: what is shown, where it stands on screen, and how much it is wanted. */
import type { Highlight } from '../explore/highlight.ts';
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { type Camera, onScreen, pointOnScreen } from './camera.ts';
import type { Point, Rect, Scene, SceneNode } from './geometry/scene.ts';
import type { LabelledNode } from './labels/label.ts';
import { isShown } from './picture.ts';

/** Of more hits than these there is no room for every name. */
const MOST_NAMED = 12;
const NONE: ReadonlySet<string> = new Set();

export function labelledNodes(
  scene: Scene,
  shown: PlanGraph,
  camera: Camera,
  screen: Rect,
  lit: Highlight | null,
  pointed: string | null,
  marked: ReadonlySet<string>,
): readonly LabelledNode[] {
  const named = marked.size <= MOST_NAMED ? marked : NONE;
  const nodes: LabelledNode[] = [];
  for (const at of scene.nodes.values()) {
    if (!isShown(at, shown)) continue;
    const box = onScreen(boxOf(at), camera);
    // A little beyond the edge: a name may reach in from there, but none is placed for what is far away.
    if (box.x > screen.w || box.y > screen.h || box.x + box.w < 0 || box.y + box.h < 0) continue;
    nodes.push({
      id: at.id,
      node: nodeOf(shown, at.node),
      relisted: at.listing === at.id,
      box,
      anchor: at.anchor === undefined ? null : pointOnScreen(at.anchor, camera),
      labels: at.labels,
      state: stateOf(at, lit, pointed, named),
      bodies: bodiesOf(at).map((body) => onScreen(body, camera)),
    });
  }
  return nodes;
}

function stateOf(
  at: SceneNode,
  lit: Highlight | null,
  pointed: string | null,
  named: ReadonlySet<string>,
): LabelledNode['state'] {
  if (lit === null) return named.has(at.node) && at.listing !== at.id ? 'found' : 'plain';
  if (!lit.nodes.has(at.node)) return 'dim';
  // Of several marks of one initiative, the one pointed at carries the name, else the first listing.
  if (at.listing !== undefined && at.listing === at.id && at.id !== pointed) return 'plain';
  return lit.named.has(at.node) ? 'asked' : 'plain';
}

export function boxOf({ x, y, w, h }: SceneNode): Rect {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** What of a node is in the way: its box; of a thin arc the boxes along it; of a wide band nothing. */
function bodiesOf(at: SceneNode): readonly Rect[] {
  if (at.shape.kind !== 'polygon') return [boxOf(at)];
  return at.id === at.node ? [] : alongArc(at, at.shape.points);
}

function alongArc(at: SceneNode, points: readonly number[]): readonly Rect[] {
  const corner = (index: number): Point => ({
    x: at.x + ((points[index * 2] ?? 0) * at.w) / 2,
    y: at.y + ((points[index * 2 + 1] ?? 0) * at.h) / 2,
  });
  const count = points.length / 4;
  return Array.from({ length: count - 1 }, (_, step) => {
    const quad = [step, step + 1, 2 * count - 1 - step, 2 * count - 2 - step].map(corner);
    const [xs, ys] = [quad.map(({ x }) => x), quad.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
  });
}
