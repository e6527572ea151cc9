/** Horizontal swipes go to the next or previous step; vertical ones scroll. */
import { type PointerEvent, useRef } from 'react';

/** In CSS pixels; shorter or steeper movements are not swipes. */
const MIN_DISTANCE = 50;
const MIN_RATIO = 1.5;

type SwipeActions = { readonly next: () => void; readonly previous: () => void };

export function useSwipe({ next, previous }: SwipeActions) {
  const origin = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      origin.current = pointerType !== 'mouse' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const start = origin.current;
      origin.current = null;
      if (start === null) return;
      const [x, y] = [clientX - start.x, clientY - start.y];
      if (Math.abs(x) < MIN_DISTANCE || Math.abs(x) < MIN_RATIO * Math.abs(y)) return;
      if (x < 0) next();
      else previous();
    },
    onPointerCancel: () => {
      origin.current = null;
    },
  };
}
