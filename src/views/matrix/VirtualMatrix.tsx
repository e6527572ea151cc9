/** Virtualised matrix: renders visible cells and those that must stay mounted, such as the tab stop. */
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import type { MatrixRow } from '../../plan/matrix.ts';
import { useReady } from '../../ui/useReady.ts';
import { withKept } from '../withKept.ts';
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
  readonly keptRows: readonly number[];
  readonly keptColumns: readonly number[];
  readonly heads: (columns: readonly VisibleColumn[]) => ReactElement;
  readonly line: (at: number, columns: readonly VisibleColumn[]) => ReactElement | null;
  readonly bands: ReactNode;
};

/** Estimated row height until measured. */
const ROW_PX = 26;
const ROWS_BEYOND = 8;
/** Columns render in batches, because each change renders all visible rows. */
const COLUMNS_STEP = 8;

export function VirtualMatrix({ room, rows, columns, keptRows, keptColumns, heads, line, bands }: Props) {
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((at: number) => rows[at]?.initiative.id ?? at, [rows]),
    rangeExtractor: (range) => withKept(range, keptRows),
    overscan: ROWS_BEYOND,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => room.current,
    estimateSize: () => COLUMN_PX,
    rangeExtractor: (range) => withKept(inSteps(range), keptColumns),
    overscan: 0,
  });
  // Stable while the same columns are visible, so that memoized rows do not render.
  const places = across
    .getVirtualItems()
    .map(({ index }) => index)
    .join();
  const inSight = useMemo(
    () => (places === '' ? [] : places.split(',').flatMap((at) => columns[Number(at)] ?? [])),
    [places, columns],
  );
  useReady();

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

/** Extends the range by at least half a batch. */
function inSteps(range: Range): Range {
  const toStep = (round: (value: number) => number, at: number) => round(at / COLUMNS_STEP) * COLUMNS_STEP;
  return {
    ...range,
    startIndex: Math.max(0, toStep(Math.floor, range.startIndex - COLUMNS_STEP / 2)),
    endIndex: Math.min(range.count - 1, toStep(Math.ceil, range.endIndex + COLUMNS_STEP / 2)),
  };
}
