/** The sum of `amountOf` over the items; of the items themselves by default. */
export function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => number = Number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}
