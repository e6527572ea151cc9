import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { flushSync } from 'react-dom';

type Options<Item> = {
  /** The item of an event target; null if it belongs to none. */
  readonly itemAt: (target: EventTarget) => Item | null;
  /** Focuses the element of an item, which is rendered by then. `from`: the element that had the focus. */
  readonly focus: (item: Item, from: EventTarget) => void;
  /** The item that a key leads to; the item itself if the key does something else; null to ignore the key. */
  readonly move: (from: Item, event: KeyboardEvent) => Item | null;
  /** The action of Enter, Space and a press. */
  readonly act?: (item: Item) => void;
  /** Called with the item under the pointer or the keyboard focus; with null when it leaves. */
  readonly point?: (item: Item | null) => void;
};

/**
 * Roving tabindex, as in the ARIA Authoring Practices: Tab leads to one item of a composite widget, and keys lead to
 * the others. The handlers belong on the container. `active`: the item that last had the focus; null at first.
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
        // In a virtual list the element may be rendered only now.
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
    // On move, not on enter: an item that scrolls under a resting pointer is not hovered.
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
