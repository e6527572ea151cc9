import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { flushSync } from 'react-dom';

type Options<Item> = {
  /** The item whose element an event came from; null where that belongs to none. */
  readonly itemAt: (target: EventTarget) => Item | null;
  /** Gives the focus to an item's element, which is there by now. `from`: what had the keyboard before. */
  readonly focus: (item: Item, from: EventTarget) => void;
  /** Where a key leads; the item itself where the key does something else, null where it has no use here. */
  readonly move: (from: Item, event: KeyboardEvent) => Item | null;
  /** What Enter, Space and a press do. */
  readonly act?: (item: Item) => void;
  /** What a pointer, or the focus of the keyboard, has come to; null when it leaves. */
  readonly point?: (item: Item | null) => void;
};

/**
 * Roving tabindex, as the ARIA practices have it: Tab leads to one item of a composite widget, and keys from there to
 * the others. The handlers belong on the element around all items; `active` is the item that has or had the focus,
 * null until one has.
 */
export function useRovingFocus<Item>({ itemAt, focus, move, act, point }: Options<Item>) {
  const [active, setActive] = useState<Item | null>(null);
  const choose = (item: Item) => {
    setActive(item);
    act?.(item);
  };
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      const from = itemAt(event.target);
      if (from === null || event.altKey || event.nativeEvent.isComposing) return;
      const next = move(from, event);
      if (next !== null) {
        // Of many items, its element may come only now.
        flushSync(() => setActive(next));
        focus(next, event.target);
      } else if (act !== undefined && (event.key === 'Enter' || event.key === ' ')) choose(from);
      else return;
      event.preventDefault();
    },
    onClick: ({ target }: MouseEvent) => {
      const item = itemAt(target);
      if (item !== null) choose(item);
    },
    // Not on entering: what is put under a resting pointer is not what the user points at.
    onPointerMove: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') point?.(itemAt(target));
    },
    onPointerLeave: () => point?.(null),
    onFocus: ({ target }: FocusEvent) => {
      const item = itemAt(target);
      if (item === null) return;
      setActive(item);
      if (target.matches(':focus-visible')) point?.(item);
    },
    onBlur: () => point?.(null),
  };
  return { active, choose, handlers };
}
