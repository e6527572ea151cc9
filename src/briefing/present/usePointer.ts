/** A pointer that the audience sees: it follows the mouse, and what the presenter's window points at. */
import { useState } from 'react';
import { useEventListener } from '../../ui/useEventListener.ts';

/** In CSS pixels of the page. */
export type PointerPosition = { readonly x: number; readonly y: number };

export type PointerControl = {
  readonly on: boolean;
  readonly toggle: () => void;
  /** The ref of what is seen of it. */
  readonly attach: (dot: HTMLElement | null) => void;
  readonly moveTo: (place: PointerPosition) => void;
};

export function usePointer(): PointerControl {
  const [on, setOn] = useState(false);
  const [{ attach, moveTo }] = useState(moved);
  useEventListener(document, 'pointermove', ({ clientX, clientY }) => moveTo({ x: clientX, y: clientY }));
  return { on, toggle: () => setOn((before) => !before), attach, moveTo };
}

/** By its style alone: nothing of the page is drawn anew for a move. */
function moved(): Pick<PointerControl, 'attach' | 'moveTo'> {
  let dot: HTMLElement | null = null;
  /** Where the mouse was last, and while it has never been anywhere, the middle. */
  let at: PointerPosition | null = null;
  const place = () => {
    const { x, y } = at ?? { x: window.innerWidth / 2, y: window.innerHeight / 2 };
    if (dot !== null) dot.style.translate = `${x}px ${y}px`;
  };
  return {
    attach: (element) => {
      dot = element;
      place();
    },
    moveTo: (next) => {
      at = next;
      place();
    },
  };
}
