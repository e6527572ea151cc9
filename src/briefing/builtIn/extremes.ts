/** The items with the most and with the least of something; none of either where all have as much. */
export function extremes<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number,
): { readonly most: readonly Item[]; readonly least: readonly Item[] } {
  const amounts = items.map(amountOf);
  const [high, low] = [Math.max(...amounts), Math.min(...amounts)];
  const having = (amount: number) =>
    high === low ? [] : items.filter((_, place) => amounts[place] === amount);
  return { most: having(high), least: having(low) };
}
