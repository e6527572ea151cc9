/** The size of an element in CSS pixels, kept current; null until it has been laid out. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './geometry/scene.ts';

export function useElementSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const keep = (w: number, h: number) =>
      setSize((before) => (w < 1 || h < 1 ? null : before?.w === w && before.h === h ? before : { w, h }));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) keep(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element.current);
    // The observer answers after a frame, and what is drawn before that would be drawn again.
    const { width, height } = element.current.getBoundingClientRect();
    keep(width, height);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
