/** Of a large matrix only the cells in sight, and those that must always be there: Tab leads to one of them. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { MatrixRow } from '../../plan/matrix.ts';
import { COLUMN_PX } from './frame.ts';
import { GridRows } from './GridParts.tsx';
import styles from './MatrixGrid.module.css';
import type { ColumnInSight } from './MatrixLine.tsx';

type Props = {
  /** Scrolls. */
  readonly room: RefObject<HTMLElement | null>;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly ColumnInSight[];
  /** By place from 0; what is none is left out. */
  readonly keptRows: readonly number[];
  readonly keptColumns: readonly number[];
  readonly heads: (columns: readonly ColumnInSight[]) => ReactElement;
  readonly line: (at: number, columns: readonly ColumnInSight[]) => ReactElement | null;
  readonly bands: ReactNode;
  readonly onShown: () => void;
};

/** A row's height until it has been measured. */
const ROW_PX = 26;
const BEYOND = { rows: 8, columns: 6 } as const;

export function MatrixWindow({
  room,
  rows,
  columns,
  keptRows,
  keptColumns,
  heads,
  line,
  bands,
  onShown,
}: Props) {
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((at: number) => rows[at]?.initiative.id ?? at, [rows]),
    rangeExtractor: (range) => withKept(range, keptRows),
    overscan: BEYOND.rows,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => room.current,
    estimateSize: () => COLUMN_PX,
    rangeExtractor: (range) => withKept(range, keptColumns),
    overscan: BEYOND.columns,
  });
  // Rows are drawn anew only where other columns come into sight.
  const places = across
    .getVirtualItems()
    .map(({ index }) => index)
    .join();
  const inSight = useMemo(
    () => (places === '' ? [] : places.split(',').flatMap((at) => columns[Number(at)] ?? [])),
    [places, columns],
  );
  useEffect(onShown, [onShown]);

  return (
    <>
      {heads(inSight)}
      <GridRows className={styles.lines} style={{ height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={down.measureElement}
            data-index={index}
            role="presentation"
            className={styles.place}
            style={{ insetBlockStart: start }}
          >
            {line(index, inSight)}
          </div>
        ))}
        {bands}
      </GridRows>
    </>
  );
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const there = kept.filter((at) => at >= 0 && at < range.count);
  return [...new Set([...there, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
