/** Virtualised table body: renders the visible rows and those that must stay mounted. Empty rows fill the gaps. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactElement } from 'react';
import { useOnChange } from '../../ui/useOnChange.ts';
import { withPinned } from '../withPinned.ts';
import styles from './VirtualTableBody.module.css';

type Props = {
  /** Scroll container. */
  readonly scroll: HTMLElement;
  readonly count: number;
  readonly columns: number;
  /** Rows that stay mounted. A newly selected row is scrolled to. */
  readonly tabStop: number;
  readonly selected: number | null;
  readonly keyOf: (index: number) => string | number;
  readonly row: (index: number, measured: (row: HTMLTableRowElement | null) => void) => ReactElement | null;
};

/** Estimated row height until measured. */
const ESTIMATED_ROW_PX = 32;
const OVERSCAN = 8;
/** Height of the sticky header. */
const MARGIN_PX = 60;

export function VirtualTableBody({ scroll, count, columns, tabStop, selected, keyOf, row }: Props) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroll,
    estimateSize: () => ESTIMATED_ROW_PX,
    getItemKey: keyOf,
    rangeExtractor: (range) => withPinned(range, [tabStop, selected ?? -1]),
    overscan: OVERSCAN,
    scrollPaddingStart: MARGIN_PX,
    scrollPaddingEnd: MARGIN_PX,
  });
  const reveal = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  useOnChange(selected, reveal);
  useOnChange(tabStop, () => {
    if (scroll.querySelector('tbody')?.contains(document.activeElement)) reveal(tabStop);
  });

  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? 0;
  return (
    <>
      {items.map(({ key, index, start }, at) => (
        <Fragment key={key}>
          <Spacer height={start - (items[at - 1]?.end ?? 0)} columns={columns} />
          {row(index, virtualizer.measureElement)}
        </Fragment>
      ))}
      <Spacer height={virtualizer.getTotalSize() - end} columns={columns} />
    </>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of an empty row can be focused
    <tr aria-hidden="true" className={styles.room}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
