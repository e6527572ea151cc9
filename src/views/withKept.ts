import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Indexes that a virtualiser renders: the visible range, and those of `kept` that exist. */
export function withKept(range: Range, kept: readonly number[]): number[] {
  const there = kept.filter((at) => at >= 0 && at < range.count);
  return [...new Set([...there, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
