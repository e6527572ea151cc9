/** Where a drawing that is longer than its paper may be cut: never through words, a dot or a row. */
import type { Drawing, Mark } from '../../exchange/picture/drawing.ts';

/** From one `y` up to another. */
export type Slice = { readonly from: number; readonly to: number };

/** A branch reaches over many rows and may go on; what is lower than this may not be cut. */
const LOWEST_CUT = 60;

/** How much of a drawing goes on a page: on its only one, on the first of several, and on the others. */
export type Room = { readonly whole: number; readonly first: number; readonly next: number };

export function slicesOf({ height, parts }: Drawing, room: Room): readonly Slice[] {
  if (height <= room.whole) return [{ from: 0, to: height }];
  const solid = parts
    .flatMap(({ marks }) => marks)
    .map((mark) => ({ mark, ...reach(mark) }))
    .filter(({ mark, from, to }) => mark.kind === 'text' || to - from < LOWEST_CUT);
  const slices: Slice[] = [];
  let from = 0;
  while (from === 0 || height - from > room.next) {
    const most = from === 0 ? Math.min(room.first, height - 1) : room.next;
    const to = cutAbove(solid, from, from + most);
    slices.push({ from, to });
    from = to;
  }
  return [...slices, { from, to: height }];
}

/** The lowest place above `at` that goes through nothing solid; `at` itself where there is none. */
function cutAbove(solid: readonly Slice[], from: number, at: number): number {
  let cut = at;
  for (;;) {
    const crossed = solid.find((one) => one.from < cut && cut < one.to);
    if (crossed === undefined) return cut;
    if (crossed.from <= from) return at;
    cut = crossed.from;
  }
}

function reach(mark: Mark): Slice {
  switch (mark.kind) {
    case 'box':
      return { from: mark.y, to: mark.y + mark.h };
    case 'text':
      return { from: mark.box.y, to: mark.box.y + mark.box.h };
    case 'disc':
      return { from: mark.y - mark.r, to: mark.y + mark.r };
    // A line goes on where it was cut.
    case 'curve':
      return { from: mark.from.y, to: mark.from.y };
  }
}
