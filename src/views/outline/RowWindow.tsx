/** Of thousands of lines only those in sight, and the ones that must always be there: Tab leads to one of them. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type RefObject, useCallback, useEffect, useLayoutEffect } from 'react';
import type { OutlineItem } from '../../explore/outline.ts';
import styles from './RowWindow.module.css';

type Props = {
  /** Scrolls. */
  readonly tree: RefObject<HTMLElement | null>;
  readonly rows: readonly OutlineItem[];
  readonly placeOf: (item: OutlineItem) => number | undefined;
  readonly row: (item: OutlineItem) => ReactElement;
  /** Lines that are there wherever one has scrolled to. Whichever of them changes is scrolled to. */
  readonly tabStop: OutlineItem | null;
  readonly selectedRow: OutlineItem | null;
  readonly onShown: () => void;
};

/** A line's height until it has been measured. */
const GUESS_PX = 30;
const BEYOND = 12;
/** So that one sees that there is more. */
const MARGIN_PX = 48;

export function RowWindow({ tree, rows, placeOf, row, tabStop, selectedRow, onShown }: Props) {
  const kept = [tabStop, selectedRow].flatMap((item) => (item === null ? [] : (placeOf(item) ?? [])));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => GUESS_PX,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    rangeExtractor: (range: Range) =>
      [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    overscan: BEYOND,
    scrollPaddingStart: MARGIN_PX,
    scrollPaddingEnd: MARGIN_PX,
  });
  useReveal(virtualizer.scrollToIndex, placeOf, tabStop);
  useReveal(virtualizer.scrollToIndex, placeOf, selectedRow);
  useEffect(onShown, [onShown]);

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

type ScrollTo = (index: number, options: { align: 'auto' }) => void;

/** When another line becomes the one to see; not when lines above it come or go. */
function useReveal(scrollTo: ScrollTo, placeOf: Props['placeOf'], item: OutlineItem | null): void {
  const id = item?.id;
  useLayoutEffect(() => {
    const place = item === null ? undefined : placeOf(item);
    if (place !== undefined) scrollTo(place, { align: 'auto' });
    // biome-ignore lint/correctness/useExhaustiveDependencies: the line decides, not where it stands
  }, [id]);
}
