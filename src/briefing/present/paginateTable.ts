/** How a table that is longer than the stage is turned over by whole rows. Pure: pixels from the top of what scrolls. */

export type Row = { readonly top: number; readonly bottom: number };
/** From where it is scrolled to, up to where it is cut. */
export type TablePage = { readonly from: number; readonly to: number };

type Room = {
  readonly height: number;
  /** What stays above the rows, whichever are shown. */
  readonly heads: number;
  /** Where all of it ends. */
  readonly end: number;
};

/** Scrolled positions are rounded by the browser. */
const NEARLY = 1;

export function paginateTable(rows: readonly Row[], { height, heads, end }: Room): readonly TablePage[] {
  const pages: TablePage[] = [];
  let from = 0;
  // Without room for a row there is nothing to turn to.
  while (height > heads && from + height + NEARLY < end) {
    const limit = from + height;
    const first = from + heads + NEARLY;
    const next = rows.find(({ top, bottom }) => top > first && bottom > limit + NEARLY);
    // A row that is higher than the room, or what is no row, goes on where it was cut.
    const to = next === undefined ? limit : Math.min(next.top, limit);
    pages.push({ from, to });
    from = to - heads;
  }
  return [...pages, { from, to: end }];
}

/** The page that a place is on. */
export function pageAt(pages: readonly TablePage[], heads: number, y: number): number {
  return Math.max(
    0,
    pages.findLastIndex(({ from }, at) => at === 0 || from + heads <= y + NEARLY),
  );
}
