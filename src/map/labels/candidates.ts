/** Candidate positions for a label beside its node, the best first. */
import type { Point, Rect } from '../geometry/scene.ts';

/** Gap between a node and its name, wide enough for the name's background. */
const GAP = 3;
const SIDES: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0.7, y: 0.7 },
  { x: -0.7, y: 0.7 },
  { x: 0.7, y: -0.7 },
  { x: -0.7, y: -0.7 },
];
const FAR = [12, 22, 36, 54, 76, 104, 140, 190, 250, 320, 400];
const ROUND: readonly Point[] = Array.from({ length: 24 }, (_, index) => ({
  x: Math.cos((index * Math.PI) / 12),
  y: Math.sin((index * Math.PI) / 12),
}));

/** Top left corners for a text of `width` × `height`, at most `reach` away; a `reach` above 0 needs a leader line. */
export function candidates(
  box: Rect,
  towards: Point,
  width: number,
  height: number,
  reach: number,
): readonly Point[] {
  const far = reach > 0;
  const by = (side: Point) => -(side.x * towards.x + side.y * towards.y);
  const ordered = [...(far ? ROUND : SIDES)].sort((a, b) => by(a) - by(b));
  const distances = far ? FAR.filter((distance) => distance <= reach) : [GAP];
  return distances.flatMap((distance) => ordered.map((side) => corner(box, side, width, height, distance)));
}

/** The top left corner of a text on the given side of `from`, at the given distance. */
function corner(from: Rect, side: Point, width: number, height: number, distance: number): Point {
  const pushX = Math.abs(side.x) < 0.1 ? 0 : side.x > 0 ? 1 : -1;
  const pushY = Math.abs(side.y) < 0.1 ? 0 : side.y > 0 ? 1 : -1;
  const diagonal = pushX !== 0 && pushY !== 0;
  const reachX = (from.w + width) / 2 + (diagonal ? 0 : distance);
  const reachY = (from.h + height) / 2 + (diagonal ? 0 : distance);
  const centre = {
    x: from.x + from.w / 2 + pushX * reachX + (diagonal ? side.x * distance : 0),
    y: from.y + from.h / 2 + pushY * reachY + (diagonal ? side.y * distance : 0),
  };
  return { x: centre.x - width / 2, y: centre.y - height / 2 };
}

/** The shortest line from a node's centre to the edge of its name, without the part inside the node. */
export function leaderFrom(box: Rect, label: Rect): readonly [Point, Point] {
  const from = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const clamp = (value: number, low: number, length: number) => Math.min(low + length, Math.max(low, value));
  const to = { x: clamp(from.x, label.x, label.w), y: clamp(from.y, label.y, label.h) };
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const start = Math.min(length, Math.min(box.w, box.h) / 2);
  return [
    { x: from.x + ((to.x - from.x) * start) / length, y: from.y + ((to.y - from.y) * start) / length },
    to,
  ];
}
