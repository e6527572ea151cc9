/** Virtualised matrix: renders visible cells and those that must stay mounted, such as the tab stop. */
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import type { MatrixRow } from '../../plan/matrix.ts';
import { useReady } from '../../ui/useReady.ts';
import { withPinned } from '../withPinned.ts';
import { GridRows } from './GridParts.tsx';
import { COLUMN_PX } from './gridMode.ts';
import styles from './MatrixGrid.module.css';
import type { VisibleColumn } from './MatrixLine.tsx';

type Props = {
  /** Scroll container. */
  readonly room: RefObject<HTMLElement | null>;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly VisibleColumn[];
  /** Indexes from 0; invalid ones are ignored. */
  readonly pinnedRows: readonly number[];
  readonly pinnedColumns: readonly number[];
  readonly headers: (columns: readonly VisibleColumn[]) => ReactElement;
  readonly line: (at: number, columns: readonly VisibleColumn[]) => ReactElement | null;
  readonly bands: ReactNode;
};

/** Estimated row height until measured. */
const ESTIMATED_ROW_PX = 26;
const OVERSCAN = 8;
/** Columns render in batches, because each change renders all visible rows. */
const COLUMN_BATCH = 8;

export function VirtualMatrix({
  room,
  rows,
  columns,
  pinnedRows,
  pinnedColumns,
  headers,
  line,
  bands,
}: Props) {
  const rowVirtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => ESTIMATED_ROW_PX,
    getItemKey: useCallback((at: number) => rows[at]?.initiative.id ?? at, [rows]),
    rangeExtractor: (range) => withPinned(range, pinnedRows),
    overscan: OVERSCAN,
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => room.current,
    estimateSize: () => COLUMN_PX,
    rangeExtractor: (range) => withPinned(inBatches(range), pinnedColumns),
    overscan: 0,
  });
  // Stable while the same columns are visible, so that memoized rows do not render.
  const visibleIndexes = columnVirtualizer
    .getVirtualItems()
    .map(({ index }) => index)
    .join();
  const visibleColumns = useMemo(
    () => (visibleIndexes === '' ? [] : visibleIndexes.split(',').flatMap((at) => columns[Number(at)] ?? [])),
    [visibleIndexes, columns],
  );
  useReady();

  return (
    <>
      {headers(visibleColumns)}
      <GridRows className={styles.lines} style={{ height: rowVirtualizer.getTotalSize() }}>
        {rowVirtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={rowVirtualizer.measureElement}
            data-index={index}
            role="presentation"
            className={styles.place}
            style={{ insetBlockStart: start }}
          >
            {line(index, visibleColumns)}
          </div>
        ))}
        {bands}
      </GridRows>
    </>
  );
}

/** Extends the range by at least half a batch. */
function inBatches(range: Range): Range {
  const toStep = (round: (value: number) => number, at: number) => round(at / COLUMN_BATCH) * COLUMN_BATCH;
  return {
    ...range,
    startIndex: Math.max(0, toStep(Math.floor, range.startIndex - COLUMN_BATCH / 2)),
    endIndex: Math.min(range.count - 1, toStep(Math.ceil, range.endIndex + COLUMN_BATCH / 2)),
  };
}
