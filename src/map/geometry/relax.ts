/** Moves boxes apart until none touch, each as near to where it is drawn to as the others allow. */
import { type Point, type Rect, type Size, snap } from './scene.ts';

export type Loose = {
  /** Where it is drawn to. */
  readonly home: Point;
  /** Room it needs around that point, relative to it. */
  readonly room: Rect;
  /** Heavier boxes give way less. */
  readonly mass: number;
};

const ROUNDS = 600;

/**
 * Deterministic: fixed rounds over fixed order. `contain` moves a box back into the area that it may use,
 * given the box's place and room.
 */
export function relax(boxes: readonly Loose[], contain: (at: Point, room: Rect) => Point): readonly Point[] {
  // Equal starts would have no direction to part in: each begins a hair along a spiral.
  const at = boxes.map(({ home }, index) => ({
    x: home.x + ((index * 7) % 13) * 0.11,
    y: home.y + ((index * 5) % 11) * 0.13,
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const pull = 0.06 * (1 - round / ROUNDS) ** 2;
    boxes.forEach((box, index) => {
      const place = at[index];
      if (place === undefined) return;
      place.x += (box.home.x - place.x) * pull;
      place.y += (box.home.y - place.y) * pull;
    });
    for (let i = 0; i < boxes.length; i += 1)
      for (let j = i + 1; j < boxes.length; j += 1) part(boxes, at, i, j);
    boxes.forEach((box, index) => {
      const place = at[index];
      if (place !== undefined) Object.assign(place, contain(place, box.room));
    });
  }
  return at.map(({ x, y }) => ({ x: snap(x), y: snap(y) }));
}

function part(boxes: readonly Loose[], at: { x: number; y: number }[], i: number, j: number): void {
  const [a, b, p, q] = [boxes[i], boxes[j], at[i], at[j]];
  if (a === undefined || b === undefined || p === undefined || q === undefined) return;
  const dx = q.x + b.room.x + b.room.w / 2 - (p.x + a.room.x + a.room.w / 2);
  const dy = q.y + b.room.y + b.room.h / 2 - (p.y + a.room.y + a.room.h / 2);
  const overX = (a.room.w + b.room.w) / 2 - Math.abs(dx);
  const overY = (a.room.h + b.room.h) / 2 - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  const share = b.mass / (a.mass + b.mass);
  if (overX < overY) {
    const move = overX * (dx < 0 ? -1 : 1) * 0.6;
    p.x -= move * share;
    q.x += move * (1 - share);
  } else {
    const move = overY * (dy < 0 ? -1 : 1) * 0.6;
    p.y -= move * share;
    q.y += move * (1 - share);
  }
}

/** Keeps a box, with its room, inside of an ellipse by moving it towards the centre. */
export function insideEllipse(centre: Point, radius: Size): (at: Point, room: Rect) => Point {
  return (at, room) => {
    let place = at;
    for (let round = 0; round < 8; round += 1) {
      let [worst, wx, wy] = [1, 0, 0];
      for (const cx of [room.x, room.x + room.w])
        for (const cy of [room.y, room.y + room.h]) {
          const [x, y] = [place.x + cx - centre.x, place.y + cy - centre.y];
          const far = Math.sqrt((x / radius.w) ** 2 + (y / radius.h) ** 2);
          if (far > worst) [worst, wx, wy] = [far, x, y];
        }
      if (worst <= 1) break;
      place = { x: place.x - wx * (1 - 1 / worst), y: place.y - wy * (1 - 1 / worst) };
    }
    return place;
  };
}
