/** Virtualised rows: renders the visible ones and those that must stay mounted, such as the tab stop. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useCallback, useEffectEvent, useLayoutEffect } from 'react';
import type { OutlineItem } from '../../explore/outline.ts';
import { useReady } from '../../ui/useReady.ts';
import { withPinned } from '../withPinned.ts';
import styles from './VirtualRows.module.css';

type Props = {
  /** Scroll container; null until mounted. */
  readonly tree: HTMLElement | null;
  readonly rows: readonly OutlineItem[];
  readonly placeOf: (item: OutlineItem) => number | undefined;
  readonly row: (item: OutlineItem) => ReactElement;
  /** Rows that stay mounted. A change of either scrolls to it. */
  readonly tabStop: OutlineItem | null;
  readonly selectedRow: OutlineItem | null;
};

/** Estimated row height until measured. */
const ESTIMATED_ROW_PX = 30;
const OVERSCAN = 12;
/** Leaves part of the next row visible as a hint. */
const MARGIN_PX = 48;

export function VirtualRows({ tree, rows, placeOf, row, tabStop, selectedRow }: Props) {
  const pinned = [tabStop, selectedRow].map((item) => (item === null ? -1 : (placeOf(item) ?? -1)));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree,
    estimateSize: () => ESTIMATED_ROW_PX,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    rangeExtractor: (range) => withPinned(range, pinned),
    overscan: OVERSCAN,
    scrollPaddingStart: MARGIN_PX,
    scrollPaddingEnd: MARGIN_PX,
  });
  const reveal = (item: OutlineItem) => virtualizer.scrollToIndex(placeOf(item) ?? 0, { align: 'auto' });
  useReveal(selectedRow, reveal);
  useReveal(tabStop, (item) => {
    if (tree?.contains(document.activeElement)) reveal(item);
  });
  useReady();

  return (
    <div role="presentation" className={styles.window} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const item = rows[index];
        return item === undefined ? null : (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="presentation"
            className={styles.place}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(item)}
          </div>
        );
      })}
    </div>
  );
}

/** Calls `reveal` when the item changes, not when rows above it do. */
function useReveal(item: OutlineItem | null, reveal: (item: OutlineItem) => void): void {
  const id = item?.id ?? null;
  const act = useEffectEvent(() => {
    if (item !== null) reveal(item);
  });
  useLayoutEffect(() => {
    if (id !== null) act();
  }, [id]);
}
