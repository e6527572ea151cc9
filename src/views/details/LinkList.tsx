import type { ReactElement } from 'react';
import { LongList } from '../LongList.tsx';
import styles from './LinkList.module.css';

type Props<Item> = {
  readonly items: readonly Item[];
  /** Must set a key. */
  readonly row: (item: Item) => ReactElement;
  readonly pageSize?: number;
};

/** Larger than any section of a hand-made plan. */
const PAGE_SIZE = 50;

/** A list of node links. It extends into the padding so that its text aligns with other text. */
export function LinkList<Item>({ items, row, pageSize = PAGE_SIZE }: Props<Item>) {
  return <LongList className={styles.list} items={items} pageSize={pageSize} row={row} />;
}
