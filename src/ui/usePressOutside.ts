import type { RefObject } from 'react';
import { useEventListener } from './useEventListener.ts';

/** Calls `act` when one presses outside of an element while something is open. */
export function usePressOutside(
  inside: RefObject<HTMLElement | null>,
  isOpen: boolean,
  act: () => void,
): void {
  // Before anything else handles it: the canvas stops what it handles.
  useEventListener(
    isOpen ? document : null,
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && inside.current?.contains(target) !== true) act();
    },
    true,
  );
}
