/** The entries of a JSON list or object, one a step, with what stands between them. */
export function* joinJson<Item>(items: Iterable<Item>, entry: (item: Item) => string): Generator<string> {
  let joint = '\n';
  for (const item of items) {
    yield joint + entry(item);
    joint = ',\n';
  }
}
