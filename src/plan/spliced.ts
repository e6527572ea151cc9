/** `Array.prototype.toSpliced`, which Chrome 109 and Safari 15 lack. */
export function spliced<Item>(
  items: readonly Item[],
  start: number,
  deleteCount: number,
  ...added: readonly Item[]
): Item[] {
  const copy = [...items];
  copy.splice(start, deleteCount, ...added);
  return copy;
}
