import type { RefObject } from 'react';
import { useEventListener } from './useEventListener.ts';

/** Calls `act` on a press outside an element while `isOpen` is true. */
export function usePressOutside(
  inside: RefObject<HTMLElement | null>,
  isOpen: boolean,
  act: () => void,
): void {
  // In the capture phase, because the canvas stops the propagation.
  useEventListener(
    isOpen ? document : null,
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && inside.current?.contains(target) !== true) act();
    },
    true,
  );
}
