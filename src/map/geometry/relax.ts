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

/** Up to so many boxes every pair is compared in every round; beyond, only neighbours in a grid. */
const FEW = 200;
const ROUNDS = 600;
/** What all rounds together may cost, in boxes: a plan of any size is drawn in a moment. */
const WORK = 120_000;
const LEAST_ROUNDS = 12;

/** Boxes and places as plain numbers, one list each: this is where a large plan spends its time. */
type Field = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly boxes: readonly Loose[];
};

/**
 * Deterministic: fixed rounds over fixed order. `contain` moves a box back into the area that it may use,
 * given the box's place and room.
 */
export function relax(boxes: readonly Loose[], contain: (at: Point, room: Rect) => Point): readonly Point[] {
  // Equal starts would have no direction to part in: each begins a hair along a spiral.
  const x = Float64Array.from(boxes, ({ home }, index) => home.x + ((index * 7) % 13) * 0.11);
  const y = Float64Array.from(boxes, ({ home }, index) => home.y + ((index * 5) % 11) * 0.13);
  const field = { x, y, boxes };
  const few = boxes.length <= FEW;
  const rounds = few ? ROUNDS : Math.max(LEAST_ROUNDS, Math.floor(WORK / boxes.length));
  for (let round = 0; round < rounds; round += 1) {
    const pull = 0.06 * (1 - round / rounds) ** 2;
    boxes.forEach(({ home }, index) => {
      const [left, top] = [x[index] ?? 0, y[index] ?? 0];
      x[index] = left + (home.x - left) * pull;
      y[index] = top + (home.y - top) * pull;
    });
    if (few) partAll(field);
    else partNeighbours(field);
    boxes.forEach(({ room }, index) => {
      const place = contain({ x: x[index] ?? 0, y: y[index] ?? 0 }, room);
      x[index] = place.x;
      y[index] = place.y;
    });
  }
  return boxes.map((_, index) => ({ x: snap(x[index] ?? 0), y: snap(y[index] ?? 0) }));
}

function partAll(field: Field): void {
  const { length } = field.boxes;
  for (let i = 0; i < length; i += 1) for (let j = i + 1; j < length; j += 1) part(field, i, j);
}

/** Compares each box with those that begin in its own cell of the grid or in one beside it. */
function partNeighbours(field: Field): void {
  const { x, y, boxes } = field;
  const cell = boxes.reduce((sum, { room }) => sum + Math.max(room.w, room.h), 0) / boxes.length;
  const cells = new Map<number, number[]>();
  boxes.forEach(({ room }, index) => {
    const [left, top] = [(x[index] ?? 0) + room.x, (y[index] ?? 0) + room.y];
    const [right, bottom] = [Math.floor((left + room.w) / cell), Math.floor((top + room.h) / cell)];
    // Those before it in every cell that it reaches into: a pair is met once for each cell that both share,
    // and parting what has been parted already changes nothing.
    for (let row = Math.floor(top / cell); row <= bottom; row += 1)
      for (let column = Math.floor(left / cell); column <= right; column += 1) {
        const key = row * 100_003 + column;
        const here = cells.get(key);
        if (here === undefined) cells.set(key, [index]);
        else {
          for (const other of here) part(field, other, index);
          here.push(index);
        }
      }
  });
}

function part({ x, y, boxes }: Field, i: number, j: number): void {
  const [a, b] = [boxes[i], boxes[j]];
  if (a === undefined || b === undefined) return;
  const dx = (x[j] ?? 0) + b.room.x + b.room.w / 2 - ((x[i] ?? 0) + a.room.x + a.room.w / 2);
  const overX = (a.room.w + b.room.w) / 2 - Math.abs(dx);
  if (overX <= 0) return;
  const dy = (y[j] ?? 0) + b.room.y + b.room.h / 2 - ((y[i] ?? 0) + a.room.y + a.room.h / 2);
  const overY = (a.room.h + b.room.h) / 2 - Math.abs(dy);
  if (overY <= 0) return;
  const share = b.mass / (a.mass + b.mass);
  if (overX < overY) {
    const move = overX * (dx < 0 ? -1 : 1) * 0.6;
    x[i] = (x[i] ?? 0) - move * share;
    x[j] = (x[j] ?? 0) + move * (1 - share);
  } else {
    const move = overY * (dy < 0 ? -1 : 1) * 0.6;
    y[i] = (y[i] ?? 0) - move * share;
    y[j] = (y[j] ?? 0) + move * (1 - share);
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
