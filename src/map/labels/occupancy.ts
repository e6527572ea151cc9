/** The occupied boxes on the screen, in a coarse grid that makes overlap queries cheap. */
import type { Rect } from '../geometry/scene.ts';

const CELL = 48;

export class Occupancy {
  private readonly cells = new Map<number, Rect[]>();

  add(rect: Rect): void {
    this.visit(rect, (key) => {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [rect]);
      else cell.push(rect);
      return false;
    });
  }

  /** Whether an occupied box overlaps `rect`; touching edges do not overlap. */
  hits(rect: Rect): boolean {
    return this.visit(rect, (key) => (this.cells.get(key) ?? []).some((other) => overlaps(rect, other)));
  }

  /** Calls `visitor` for the cells of `rect` until it returns true; returns whether it did. */
  private visit(rect: Rect, visitor: (key: number) => boolean): boolean {
    const right = Math.floor((rect.x + rect.w) / CELL);
    const bottom = Math.floor((rect.y + rect.h) / CELL);
    for (let row = Math.floor(rect.y / CELL); row <= bottom; row += 1)
      for (let column = Math.floor(rect.x / CELL); column <= right; column += 1)
        if (visitor(row * 100_003 + column)) return true;
    return false;
  }
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** The intersection of two boxes; its width or height is 0 if they are apart. */
export function intersection(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    w: Math.max(0, Math.min(a.x + a.w, b.x + b.w) - x),
    h: Math.max(0, Math.min(a.y + a.h, b.y + b.h) - y),
  };
}
