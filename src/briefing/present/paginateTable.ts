/**
 * Paginates a table that is longer than the stage at row boundaries. Pure; pixels from the top of the scroll
 * container.
 */

export type Row = { readonly top: number; readonly bottom: number };
/** Scroll position and bottom edge of the visible part. */
export type TablePage = { readonly from: number; readonly to: number };

type Room = {
  readonly height: number;
  /** Height of the sticky header. */
  readonly heads: number;
  /** Bottom of the content. */
  readonly end: number;
};

/** Browsers round scroll positions. */
const NEARLY = 1;

export function paginateTable(rows: readonly Row[], { height, heads, end }: Room): readonly TablePage[] {
  const pages: TablePage[] = [];
  let from = 0;
  // No pages if the stage has no room for a row.
  while (height > heads && from + height + NEARLY < end) {
    const limit = from + height;
    const first = from + heads + NEARLY;
    const next = rows.find(({ top, bottom }) => top > first && bottom > limit + NEARLY);
    // Content taller than a page continues where it was cut.
    const to = next === undefined ? limit : Math.min(next.top, limit);
    pages.push({ from, to });
    from = to - heads;
  }
  return [...pages, { from, to: end }];
}

/** Index of the page that contains `y`. */
export function pageAt(pages: readonly TablePage[], heads: number, y: number): number {
  return Math.max(
    0,
    pages.findLastIndex(({ from }, at) => at === 0 || from + heads <= y + NEARLY),
  );
}
