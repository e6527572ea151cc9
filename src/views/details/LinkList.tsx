import type { ReactElement } from 'react';
import { LongList } from '../LongList.tsx';
import styles from './LinkList.module.css';

type Props<Item> = {
  readonly items: readonly Item[];
  /** With a key. */
  readonly step: (item: Item) => ReactElement;
  readonly atOnce?: number;
};

/** More than any part of a plan that was made by hand holds. */
const AT_ONCE = 50;

/** Steps one below the other. They reach out of the text so that their words stand in line with it. */
export function LinkList<Item>({ items, step, atOnce = AT_ONCE }: Props<Item>) {
  return <LongList className={styles.list} items={items} atOnce={atOnce} row={step} />;
}
