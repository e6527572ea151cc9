/** Where a hover card stands: near what it tells of, inside of the canvas, and on nothing that is looked at. Pure. */
import type { Point, Rect, Size } from './geometry/scene.ts';

/** Kept free around what it may not hide, and to the edges of the canvas. */
const GAP = 10;
const EDGE = 4;
/** Between two places that are tried. */
const STEP = 12;
/** So much farther away it may stand, in pixels, rather than hide so much more of lit names, in square pixels. */
const COST_OF_HIDING = 0.06;

/**
 * `free`: what it may not hide, first of all the thing itself; `names`: lit names, of which it hides as little as
 * possible. Null where there is no room for it.
 */
export function positionCard(
  card: Size,
  screen: Size,
  free: readonly [Rect, ...Rect[]],
  names: readonly Rect[],
): Point | null {
  const [thing] = free;
  let best: { readonly at: Point; readonly cost: number } | null = null;
  for (const x of places(card.w, screen.w, thing.x, thing.w))
    for (const y of places(card.h, screen.h, thing.y, thing.h)) {
      const box = { x, y, ...card };
      if (free.some((rect) => overlapOf(grown(rect), box) > 0)) continue;
      const hidden = names.reduce((sum, name) => sum + overlapOf(name, box), 0);
      const cost = distance(thing, box) + COST_OF_HIDING * hidden;
      if (best === null || cost < best.cost) best = { at: { x, y }, cost };
    }
  return best?.at ?? null;
}

/** Along one axis: flush with the thing, beside it, in the middle of it, and every few pixels. */
function places(length: number, room: number, from: number, extent: number): readonly number[] {
  const last = room - EDGE - length;
  if (last < EDGE) return [];
  const beside = [from + extent + GAP, from - GAP - length, from, from + (extent - length) / 2];
  const spread = Array.from(
    { length: Math.floor((last - EDGE) / STEP) + 1 },
    (_, step) => EDGE + step * STEP,
  );
  return [...beside.filter((at) => at >= EDGE && at <= last).map(Math.round), ...spread, Math.floor(last)];
}

function grown({ x, y, w, h }: Rect): Rect {
  return { x: x - GAP + 1, y: y - GAP + 1, w: w + 2 * GAP - 2, h: h + 2 * GAP - 2 };
}

function overlapOf(a: Rect, b: Rect): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** Between their edges, and a little for how far their middles are apart. */
function distance(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.x - b.x - b.w, b.x - a.x - a.w);
  const dy = Math.max(0, a.y - b.y - b.h, b.y - a.y - a.h);
  const apart = Math.hypot(a.x + a.w / 2 - b.x - b.w / 2, a.y + a.h / 2 - b.y - b.h / 2);
  return Math.hypot(dx, dy) + apart / 20;
}
