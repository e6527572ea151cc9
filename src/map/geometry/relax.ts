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

/** Boxes and places as plain numbers, one list each: this is where a picture spends its time. */
type Field = {
  /** Where each box stands. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The middle of its room from there, and half of its room's size. */
  readonly midX: Float64Array;
  readonly midY: Float64Array;
  readonly halfW: Float64Array;
  readonly halfH: Float64Array;
  readonly mass: Float64Array;
};

/**
 * Deterministic: fixed rounds over fixed order. `contain` moves a box back into the area that it may use,
 * given the box's place and room.
 */
export function relax(boxes: readonly Loose[], contain: (at: Point, room: Rect) => Point): readonly Point[] {
  // Equal starts would have no direction to part in: each begins a hair along a spiral.
  const x = Float64Array.from(boxes, ({ home }, index) => home.x + ((index * 7) % 13) * 0.11);
  const y = Float64Array.from(boxes, ({ home }, index) => home.y + ((index * 5) % 11) * 0.13);
  const field: Field = {
    x,
    y,
    midX: Float64Array.from(boxes, ({ room }) => room.x + room.w / 2),
    midY: Float64Array.from(boxes, ({ room }) => room.y + room.h / 2),
    halfW: Float64Array.from(boxes, ({ room }) => room.w / 2),
    halfH: Float64Array.from(boxes, ({ room }) => room.h / 2),
    mass: Float64Array.from(boxes, ({ mass }) => mass),
  };
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
    else partNeighbours(field, boxes);
    boxes.forEach(({ room }, index) => {
      const place = contain({ x: x[index] ?? 0, y: y[index] ?? 0 }, room);
      x[index] = place.x;
      y[index] = place.y;
    });
  }
  return boxes.map((_, index) => ({ x: snap(x[index] ?? 0), y: snap(y[index] ?? 0) }));
}

function partAll(field: Field): void {
  const { length } = field.x;
  for (let i = 0; i < length; i += 1) for (let j = i + 1; j < length; j += 1) part(field, i, j);
}

/** Compares each box with those that begin in its own cell of the grid or in one beside it. */
function partNeighbours(field: Field, boxes: readonly Loose[]): void {
  const { x, y } = field;
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

function part({ x, y, midX, midY, halfW, halfH, mass }: Field, i: number, j: number): void {
  const dx = at(x, j) + at(midX, j) - (at(x, i) + at(midX, i));
  const overX = at(halfW, i) + at(halfW, j) - Math.abs(dx);
  if (overX <= 0) return;
  const dy = at(y, j) + at(midY, j) - (at(y, i) + at(midY, i));
  const overY = at(halfH, i) + at(halfH, j) - Math.abs(dy);
  if (overY <= 0) return;
  const share = at(mass, j) / (at(mass, i) + at(mass, j));
  const [along, over, sign] = overX < overY ? [x, overX, dx] : [y, overY, dy];
  const move = over * (sign < 0 ? -1 : 1) * 0.6;
  along[i] = at(along, i) - move * share;
  along[j] = at(along, j) + move * (1 - share);
}

/** An index within the list, as all here are. */
function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

/** Keeps a box, with its room, inside of an ellipse by moving it towards the centre. */
export function insideEllipse(centre: Point, radius: Size): (at: Point, room: Rect) => Point {
  return (at, room) => {
    let place = at;
    for (let round = 0; round < 8; round += 1) {
      // The corner that reaches out farthest.
      const x = farther(place.x + room.x - centre.x, room.w);
      const y = farther(place.y + room.y - centre.y, room.h);
      const far = Math.sqrt((x / radius.w) ** 2 + (y / radius.h) ** 2);
      if (far <= 1) break;
      place = { x: place.x - x * (1 - 1 / far), y: place.y - y * (1 - 1 / far) };
    }
    return place;
  };
}

/** Of the two ends of a length that begins at `from` the one farther from 0. */
function farther(from: number, length: number): number {
  return Math.abs(from) > Math.abs(from + length) ? from : from + length;
}
