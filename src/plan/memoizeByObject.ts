import { memoizeLast } from './memoizeLast.ts';

/** Computes a value once per object and forgets it with the object, so that all views share one result per graph. */
export function memoizeByObject<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const memoized = memoizeLast(compute);
  // Drops further arguments, such as the index that `map` passes.
  return (key) => memoized(key);
}
