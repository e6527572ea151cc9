/** Horizontal swipes go to the next or previous step; vertical ones scroll. */
import { type PointerEvent, useRef } from 'react';

/** In CSS pixels; shorter or steeper movements are not swipes. */
const MIN = 50;
const ASLANT = 1.5;

type Turns = { readonly next: () => void; readonly previous: () => void };

export function useSwipe({ next, previous }: Turns) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      from.current = pointerType !== 'mouse' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const start = from.current;
      from.current = null;
      if (start === null) return;
      const [x, y] = [clientX - start.x, clientY - start.y];
      if (Math.abs(x) < MIN || Math.abs(x) < ASLANT * Math.abs(y)) return;
      if (x < 0) next();
      else previous();
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
