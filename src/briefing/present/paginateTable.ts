/**
 * Paginates a table that is longer than the stage at row boundaries. Pure; pixels from the top of the scroll
 * container.
 */

export type Row = { readonly top: number; readonly bottom: number };
/** Scroll position and bottom edge of the visible part. */
export type TablePage = { readonly from: number; readonly to: number };

type Viewport = {
  readonly height: number;
  /** Height of the sticky header. */
  readonly headerHeight: number;
  /** Bottom of the content. */
  readonly end: number;
};

/** Browsers round scroll positions. */
const TOLERANCE = 1;

export function paginateTable(
  rows: readonly Row[],
  { height, headerHeight, end }: Viewport,
): readonly TablePage[] {
  const pages: TablePage[] = [];
  let from = 0;
  // No pages if the stage has no room for a row.
  while (height > headerHeight && from + height + TOLERANCE < end) {
    const limit = from + height;
    const first = from + headerHeight + TOLERANCE;
    const next = rows.find(({ top, bottom }) => top > first && bottom > limit + TOLERANCE);
    // Content taller than a page continues where it was cut.
    const to = next === undefined ? limit : Math.min(next.top, limit);
    pages.push({ from, to });
    from = to - headerHeight;
  }
  return [...pages, { from, to: end }];
}

/** Index of the page that contains `y`. */
export function pageAt(pages: readonly TablePage[], headerHeight: number, y: number): number {
  return Math.max(
    0,
    pages.findLastIndex(({ from }, at) => at === 0 || from + headerHeight <= y + TOLERANCE),
  );
}
