import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';

type Props<Item> = {
  readonly items: readonly Item[];
  /** How many are there at once, and how many more come each time. Thousands would hold the page up. */
  readonly atOnce: number;
  /** What an item is in its line, with a key. */
  readonly row: (item: Item) => ReactElement;
  readonly as?: 'ol' | 'ul';
  readonly className?: string | undefined;
  readonly rowClass?: string | undefined;
  /** What it is a list of, where no heading says so. */
  readonly label?: string;
};

/** A list of which the rest comes on demand. What is not there yet is counted, and one press away. */
export function LongList<Item>({
  items,
  atOnce,
  row,
  as: List = 'ul',
  className,
  rowClass,
  label,
}: Props<Item>) {
  const { t, number } = useTranslation();
  const [most, setMost] = useState(atOnce);
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  const left = items.length - most;
  const showMore = () => {
    flushSync(() => setMost(most + atOnce));
    // One reads on where one was; the button is further down now, or gone.
    list.current?.children[most]?.querySelector<HTMLElement>('button, input')?.focus();
  };
  return (
    <>
      <List ref={list} className={className} aria-label={label}>
        {items.slice(0, most).map((item) => {
          const content = row(item);
          return (
            <li key={content.key} className={rowClass}>
              {content}
            </li>
          );
        })}
      </List>
      {left > 0 && (
        <Button look="quiet" onClick={showMore}>
          {t('list.more', { number: number(Math.min(left, atOnce)), left: number(left) })}
        </Button>
      )}
    </>
  );
}
