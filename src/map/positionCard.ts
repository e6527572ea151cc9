/** Positions the hover card: near its node, inside the canvas and over no highlighted label. Pure. */
import { expand, type Point, type Rect, type Size } from './geometry/scene.ts';
import { intersection } from './labels/occupancy.ts';

/** Distance to what it may not cover, and to the edges of the canvas, in CSS pixels. */
const GAP = 10;
const EDGE = 4;
/** Step between candidate positions, in CSS pixels. */
const STEP = 12;
/** Cost of a covered square pixel of a label, in pixels of distance. */
const COST_OF_COVERING = 0.06;

/**
 * The top left corner of the card. `free`: what it may not cover, first the node itself; `names`: highlighted labels,
 * of which it covers as little as possible. Null if there is no room for it.
 */
export function positionCard(
  card: Size,
  screen: Size,
  free: readonly [Rect, ...Rect[]],
  names: readonly Rect[],
): Point | null {
  const [node] = free;
  let best: { readonly position: Point; readonly cost: number } | null = null;
  for (const x of candidates(card.w, screen.w, node.x, node.w))
    for (const y of candidates(card.h, screen.h, node.y, node.h)) {
      const box = { x, y, ...card };
      if (free.some((rect) => overlapArea(expand(rect, GAP - 1), box) > 0)) continue;
      const covered = names.reduce((sum, name) => sum + overlapArea(name, box), 0);
      const cost = distance(node, box) + COST_OF_COVERING * covered;
      if (best === null || cost < best.cost) best = { position: { x, y }, cost };
    }
  return best?.position ?? null;
}

/** Candidate positions on one axis: beside the node, aligned to it, centred on it, and at regular steps. */
function candidates(length: number, room: number, from: number, extent: number): readonly number[] {
  const last = room - EDGE - length;
  if (last < EDGE) return [];
  const beside = [from + extent + GAP, from - GAP - length, from, from + (extent - length) / 2];
  const spread = Array.from(
    { length: Math.floor((last - EDGE) / STEP) + 1 },
    (_, step) => EDGE + step * STEP,
  );
  return [...beside.filter((at) => at >= EDGE && at <= last).map(Math.round), ...spread, Math.floor(last)];
}

function overlapArea(a: Rect, b: Rect): number {
  const { w, h } = intersection(a, b);
  return w * h;
}

/** The distance of their edges, plus a small part of that of their centres. */
function distance(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.x - b.x - b.w, b.x - a.x - a.w);
  const dy = Math.max(0, a.y - b.y - b.h, b.y - a.y - a.h);
  const apart = Math.hypot(a.x + a.w / 2 - b.x - b.w / 2, a.y + a.h / 2 - b.y - b.h / 2);
  return Math.hypot(dx, dy) + apart / 20;
}
