/** Which listing counts are on offer as an end of the range. Pure. */

/** Up to so many numbers all of them; of more those that there are, as a list of thousands helps no one. */
const ALL_UP_TO = 100;

/** From `low` to `high`, both included; `value`, one of them, is what stands there now. */
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
