import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';

type Props<Item> = {
  readonly items: readonly Item[];
  /** Page size: how many items render at first, and how many more per click. Thousands would block the page. */
  readonly pageSize: number;
  /** Renders an item; must set a key. */
  readonly row: (item: Item) => ReactElement;
  readonly as?: 'ol' | 'ul';
  readonly className?: string | undefined;
  readonly rowClass?: string | undefined;
  /** Accessible name, if no heading provides one. */
  readonly label?: string;
};

/** A list that renders its items page by page. */
export function LongList<Item>({
  items,
  pageSize,
  row,
  as: List = 'ul',
  className,
  rowClass,
  label,
}: Props<Item>) {
  const { t, number } = useTranslation();
  const [limit, setLimit] = useState(pageSize);
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  const remaining = items.length - limit;
  const showMore = () => {
    flushSync(() => setLimit(limit + pageSize));
    // Focus the first new item, because the button has moved or gone.
    list.current?.children[limit]?.querySelector<HTMLElement>('button, input')?.focus();
  };
  return (
    <>
      <List ref={list} className={className} aria-label={label}>
        {items.slice(0, limit).map((item) => {
          const content = row(item);
          return (
            <li key={content.key} className={rowClass}>
              {content}
            </li>
          );
        })}
      </List>
      {remaining > 0 && (
        <Button look="quiet" onClick={showMore}>
          {t('list.more', { number: number(Math.min(remaining, pageSize)), left: number(remaining) })}
        </Button>
      )}
    </>
  );
}
