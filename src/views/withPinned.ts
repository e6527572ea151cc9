import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Indexes that a virtualiser renders: the visible range, and those of `pinned` that exist. */
export function withPinned(range: Range, pinned: readonly number[]): number[] {
  const existing = pinned.filter((index) => index >= 0 && index < range.count);
  return [...new Set([...existing, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
