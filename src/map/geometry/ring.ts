/** An ellipse walked in equal steps, and bands that run along it. */
import { type Point, type Rect, snap } from './scene.ts';

export type Ellipse = { readonly centre: Point; readonly rx: number; readonly ry: number };

const STEPS = 2880;

/** A place on the ring with the direction that points away from its inside (length 1). */
export type RingPoint = Point & { readonly normal: Point };

/** Where on the ring each policy stands. */
export type OnRing = ReadonlyMap<string, RingPoint>;

/** Directions and shares are rounded finer than places: half a unit far out would show. */
function fine(value: number): number {
  return Math.round(value * 65536) / 65536;
}

function at({ centre, rx, ry }: Ellipse, angle: number): RingPoint {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [nx, ny] = [cos / rx, sin / ry];
  const length = Math.hypot(nx, ny);
  return {
    x: snap(centre.x + rx * cos),
    y: snap(centre.y + ry * sin),
    normal: { x: fine(nx / length), y: fine(ny / length) },
  };
}

/**
 * Walks the ellipse clockwise from its top: `pointAt(0)` and `pointAt(1)` are both the top. Equal shares are
 * as long as what stands there needs: `need` gives the length that one thing takes along the ring.
 */
export function ringWalk(ellipse: Ellipse, need: (point: RingPoint) => number): (share: number) => RingPoint {
  const lengths = [0];
  const angle = (step: number) => (step / STEPS) * 2 * Math.PI - Math.PI / 2;
  let [total, before] = [0, at(ellipse, angle(0))];
  for (let step = 1; step <= STEPS; step += 1) {
    const next = at(ellipse, angle(step));
    total += Math.hypot(next.x - before.x, next.y - before.y) / need(next);
    lengths.push(total);
    before = next;
  }
  return (share) => {
    const wanted = (((share % 1) + 1) % 1) * total;
    let [low, high] = [0, STEPS];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return at(ellipse, angle(low));
  };
}

/** A band along the ring from `from` to `to` (shares of its walk), `inner` to `outer` away from it. */
export function band(
  pointAt: (share: number) => RingPoint,
  from: number,
  to: number,
  inner: (point: RingPoint) => number,
  outer: (point: RingPoint) => number,
): { readonly box: Rect; readonly points: readonly number[] } {
  const count = Math.max(6, Math.ceil((to - from) * 120));
  const along = Array.from({ length: count + 1 }, (_, step) => pointAt(from + ((to - from) * step) / count));
  const offset = (point: RingPoint, by: number): Point => ({
    x: point.x + point.normal.x * by,
    y: point.y + point.normal.y * by,
  });
  const outline = [
    ...along.map((point) => offset(point, outer(point))),
    ...along.map((point) => offset(point, inner(point))).reverse(),
  ];
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top };
  const points = outline.flatMap(({ x, y }) => [
    fine((2 * (x - left)) / box.w - 1),
    fine((2 * (y - top)) / box.h - 1),
  ]);
  return { box, points };
}
