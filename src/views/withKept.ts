import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The places that a window draws: those in sight, and of `kept` those that there are. */
export function withKept(range: Range, kept: readonly number[]): number[] {
  const there = kept.filter((at) => at >= 0 && at < range.count);
  return [...new Set([...there, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
