/** The size of an element in CSS pixels, kept current; null until it has been laid out. */
import { type RefObject, useEffect, useState } from 'react';
import type { Size } from './geometry/scene.ts';

export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize(width < 1 || height < 1 ? null : { w: width, h: height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
