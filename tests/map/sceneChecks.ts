/** Checks of scenes: overlapping bodies, bodies outside the page, and invalid numbers. */
import type { Curve, Point, Rect, Scene, SceneNode } from '../../src/map/geometry/scene.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { initiativeMeasures } from '../../src/plan/measures.ts';

export function boxOf({ x, y, w, h }: SceneNode): Rect {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** The nodes that may not overlap: all but the backgrounds of bundles and the bars of rows. */
export function bodies(scene: Scene): readonly SceneNode[] {
  return [...scene.nodes.values()].filter(({ role }) => role !== 'bundle' && role !== 'bar');
}

/** Tolerance for rounding: positions and diameters are rounded to 1/64. */
const SLACK = 1 / 16;

/** The depth of the overlap of two bodies, with discs as circles; 0 or less if they do not overlap. */
export function depth(a: SceneNode, b: SceneNode): number {
  const [round, other] = a.shape === 'disc' ? [a, b] : [b, a];
  if (round.shape !== 'disc') {
    const x = (a.w + b.w) / 2 - Math.abs(a.x - b.x);
    return Math.min(x, (a.h + b.h) / 2 - Math.abs(a.y - b.y));
  }
  if (other.shape === 'disc') return (a.w + b.w) / 2 - Math.hypot(a.x - b.x, a.y - b.y);
  const clamp = (value: number, low: number, length: number) => Math.min(low + length, Math.max(low, value));
  const box = boxOf(other);
  const nearest = { x: clamp(round.x, box.x, box.w), y: clamp(round.y, box.y, box.h) };
  return round.w / 2 - Math.hypot(round.x - nearest.x, round.y - nearest.y);
}

/** Pairs of bodies that overlap, deepest first. */
export function clashes(scene: Scene): readonly string[] {
  const all = bodies(scene);
  const found: { readonly text: string; readonly deep: number }[] = [];
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      const deep = depth(a, b);
      if (deep > SLACK) found.push({ text: `${a.id} × ${b.id}: ${deep.toFixed(1)}`, deep });
    }
  });
  return found.sort((a, b) => b.deep - a.deep).map(({ text }) => text);
}

/** Nodes that are not completely inside the bounds of the scene. */
export function outside({ nodes, bounds }: Scene): readonly string[] {
  return [...nodes.values()]
    .map((node) => ({ id: node.id, box: boxOf(node) }))
    .filter(
      ({ box }) =>
        box.x < bounds.x - SLACK ||
        box.y < bounds.y - SLACK ||
        box.x + box.w > bounds.x + bounds.w + SLACK ||
        box.y + box.h > bounds.y + bounds.h + SLACK,
    )
    .map(({ id, box }) => {
      const by = Math.max(
        bounds.x - box.x,
        bounds.y - box.y,
        box.x + box.w - bounds.x - bounds.w,
        box.y + box.h - bounds.y - bounds.h,
      );
      return `${id}: ${by.toFixed(1)}`;
    });
}

/** Nodes and links with NaN, or with a size that is not positive. */
export function broken({ nodes, links, bounds }: Scene): readonly string[] {
  const finite = (...values: readonly number[]) => values.every(Number.isFinite);
  const nodeIsWhole = ({ x, y, w, h, labels }: SceneNode): boolean =>
    finite(x, y, w, h) &&
    w > 0 &&
    h > 0 &&
    labels.every((label) =>
      label.place === 'beside'
        ? finite(label.towards.x, label.towards.y)
        : label.area === undefined || (label.area.w > 0 && label.area.h > 0),
    );
  return [
    ...[...nodes.values()].filter((node) => !nodeIsWhole(node)).map(({ id }) => id),
    ...[...links.values()]
      .filter(({ from, controls, to }) => ![from, ...controls, to].every(({ x, y }) => finite(x, y)))
      .map(({ id }) => id),
    ...(finite(bounds.x, bounds.y, bounds.w, bounds.h) && bounds.w > 0 && bounds.h > 0 ? [] : ['bounds']),
  ];
}

/** Initiatives that several basic policies list. */
export function sharedIds(graph: PlanGraph): readonly string[] {
  return graph.initiatives
    .filter(({ id }) => initiativeMeasures(graph, id).listingCount > 1)
    .map(({ id }) => id);
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Points along a curve, computed independently of the code under test. */
export function pointsOn({ from, controls, to }: Curve, steps = 64): readonly Point[] {
  const joints = controls.slice(1).map((control, index) => {
    const before = controls[index] ?? control;
    return { x: (before.x + control.x) / 2, y: (before.y + control.y) / 2 };
  });
  const ends = [...joints, to];
  const points: Point[] = [from];
  let start = from;
  controls.forEach((control, index) => {
    const end = ends[index] ?? to;
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      const at = (axis: 'x' | 'y') =>
        (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
      points.push({ x: at('x'), y: at('y') });
    }
    start = end;
  });
  return points;
}

/** The node with this id; throws if there is none. */
export function nodeAt(scene: Scene, id: string): SceneNode {
  const node = scene.nodes.get(id);
  if (node === undefined) throw new RangeError(`No ${id} in the scene`);
  return node;
}
