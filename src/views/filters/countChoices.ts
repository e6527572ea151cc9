/** Options for one end of the listing-count range. Pure. */

/** Up to this many numbers are all offered; beyond, only those that occur. */
const ALL_UP_TO = 100;

/** From `low` to `high`, both included. `value` is the current value, which stays an option. */
export function countChoices(
  low: number,
  high: number,
  value: number,
  counts: readonly number[],
): readonly number[] {
  const length = high - low + 1;
  if (length <= ALL_UP_TO) return Array.from({ length: Math.max(0, length) }, (_, index) => low + index);
  const between = counts.filter((count) => count > low && count < high);
  return [...new Set([low, value, ...between, high])].sort((a, b) => a - b);
}
