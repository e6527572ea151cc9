/** Yields the entries of a JSON array or object, separated by commas. */
export function* joinJson<Item>(items: Iterable<Item>, entry: (item: Item) => string): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + entry(item);
    separator = ',\n';
  }
}
