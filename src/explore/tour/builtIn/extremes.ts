/** The first item with the largest or smallest amount, and how many items tie for it. */
export type Extreme<Item> = { readonly first: Item; readonly tied: number };

/** Null if all items have the same amount. */
export function extremes<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number,
): { readonly most: Extreme<Item>; readonly least: Extreme<Item> } | null {
  const sorted = [...items].sort((x, y) => amountOf(y) - amountOf(x));
  const tiedWith = (first: Item) => {
    const tied = items.filter((item) => amountOf(item) === amountOf(first));
    return { first: tied[0] ?? first, tied: tied.length };
  };
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined || amountOf(high) === amountOf(low)) return null;
  return { most: tiedWith(high), least: tiedWith(low) };
}
