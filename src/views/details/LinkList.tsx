import type { ReactElement } from 'react';
import { LongList } from '../LongList.tsx';
import styles from './LinkList.module.css';

type Props<Item> = {
  readonly items: readonly Item[];
  /** Must set a key. */
  readonly step: (item: Item) => ReactElement;
  readonly atOnce?: number;
};

/** Larger than any section of a hand-made plan. */
const AT_ONCE = 50;

/** A list of node links. It extends into the padding so that its text aligns with other text. */
export function LinkList<Item>({ items, step, atOnce = AT_ONCE }: Props<Item>) {
  return <LongList className={styles.list} items={items} atOnce={atOnce} row={step} />;
}
