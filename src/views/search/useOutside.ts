/** Tells when one presses somewhere else while something is open. */
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

export function useOutside(open: boolean, act: () => void): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  const onPress = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && inside.current?.contains(event.target) !== true) act();
  });
  useEffect(() => {
    if (!open) return;
    const listener = (event: PointerEvent) => onPress(event);
    // Before anything else handles it: the canvas stops what it handles.
    document.addEventListener('pointerdown', listener, true);
    return () => document.removeEventListener('pointerdown', listener, true);
  }, [open]);
  return inside;
}
