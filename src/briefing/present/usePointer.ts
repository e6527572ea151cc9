/** A pointer that the audience sees; it follows the mouse and the pointer in the presenter's window. */
import { useState } from 'react';
import { useEventListener } from '../../ui/useEventListener.ts';

/** In CSS pixels of the page. */
export type PointerPosition = { readonly x: number; readonly y: number };

export type PointerControl = {
  readonly on: boolean;
  readonly toggle: () => void;
  /** Ref callback of the dot. */
  readonly attach: (dot: HTMLElement | null) => void;
  readonly moveTo: (position: PointerPosition) => void;
};

export function usePointer(): PointerControl {
  const [on, setOn] = useState(false);
  const [{ attach, moveTo }] = useState(createPointer);
  useEventListener(document, 'pointermove', ({ clientX, clientY }) => moveTo({ x: clientX, y: clientY }));
  return { on, toggle: () => setOn((before) => !before), attach, moveTo };
}

/** Moves the dot by its style alone, without a React render. */
function createPointer(): Pick<PointerControl, 'attach' | 'moveTo'> {
  let dot: HTMLElement | null = null;
  /** Last position of the mouse; null means the centre. */
  let position: PointerPosition | null = null;
  const update = () => {
    const { x, y } = position ?? { x: window.innerWidth / 2, y: window.innerHeight / 2 };
    if (dot !== null) dot.style.translate = `${x}px ${y}px`;
  };
  return {
    attach: (element) => {
      dot = element;
      update();
    },
    moveTo: (next) => {
      position = next;
      update();
    },
  };
}
