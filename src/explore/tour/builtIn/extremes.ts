/** One of the items with the most or the least of something, and how many share that place with it. */
export type Extreme<Item> = { readonly first: Item; readonly tied: number };

/** Null where all items have as much. */
export function extremes<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number,
): { readonly most: Extreme<Item>; readonly least: Extreme<Item> } | null {
  const sorted = items.toSorted((x, y) => amountOf(y) - amountOf(x));
  const tiedWith = (first: Item) => {
    const tied = items.filter((item) => amountOf(item) === amountOf(first));
    return { first: tied[0] ?? first, tied: tied.length };
  };
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined || amountOf(high) === amountOf(low)) return null;
  return { most: tiedWith(high), least: tiedWith(low) };
}
