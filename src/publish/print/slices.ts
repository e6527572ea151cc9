/** Splits a drawing that is longer than its paper into slices, without cutting through text, dots or rows. */
import {
  boxOf,
  type Drawing,
  type DrawingPart,
  type Primitive,
  type VerticalRange,
} from '../../exchange/picture/drawing.ts';

/** Boxes lower than this are not cut; taller ones, such as branches, continue on the next page. */
const LOWEST_CUT = 60;

/** The available height of an only page, of the first of several pages, and of the others. */
type PageHeights = { readonly whole: number; readonly first: number; readonly next: number };

export function slicesOf({ height, parts }: Drawing, room: PageHeights): readonly VerticalRange[] {
  if (height <= room.whole) return [{ from: 0, to: height }];
  const solid = parts
    .flatMap(({ primitives }) => primitives)
    .map((mark) => ({ mark, ...verticalExtent(mark) }))
    // Curves may be cut.
    .filter(
      ({ mark: { kind }, from, to }) => kind === 'text' || (kind !== 'curve' && to - from < LOWEST_CUT),
    );
  const slices: VerticalRange[] = [];
  let from = 0;
  while (from === 0 || height - from > room.next) {
    const most = from === 0 ? Math.min(room.first, height - 1) : room.next;
    const to = cutAbove(solid, from, from + most);
    slices.push({ from, to });
    from = to;
  }
  return [...slices, { from, to: height }];
}

/** The lowest cut above `at` that crosses nothing solid; `at` itself where there is none. */
function cutAbove(solid: readonly VerticalRange[], from: number, at: number): number {
  let cut = at;
  for (;;) {
    const crossed = solid.find((one) => one.from < cut && cut < one.to);
    if (crossed === undefined) return cut;
    if (crossed.from <= from) return at;
    cut = crossed.from;
  }
}

function verticalExtent(mark: Primitive): VerticalRange {
  const { y, h } = boxOf(mark);
  return { from: y, to: y + h };
}

/** The parts that reach into a slice, each with only the primitives that do. */
export function partsWithin({ parts }: Drawing, { from, to }: VerticalRange): readonly DrawingPart[] {
  return parts.flatMap((part) => {
    const primitives = part.primitives.filter((primitive) => {
      const extent = verticalExtent(primitive);
      // The line between two rows is drawn on both pages, the text of a row on one.
      return primitive.kind === 'curve'
        ? extent.from <= to && extent.to >= from
        : extent.from < to && extent.to > from;
    });
    return primitives.length === 0 ? [] : [{ ...part, primitives }];
  });
}
