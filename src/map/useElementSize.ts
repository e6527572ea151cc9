/** The current size of an element in CSS pixels; null until it has a layout. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { observeSize } from '../ui/observeSize.ts';
import type { Size } from './geometry/scene.ts';

/** `initial`: its size where that is known before it is mounted. */
export function useElementSize(
  element: RefObject<HTMLElement | null>,
  initial: () => Size | null,
): Size | null {
  const [size, setSize] = useState(initial);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const { width: w, height: h } = current.getBoundingClientRect();
      setSize((before) => (w < 1 || h < 1 ? null : before?.w === w && before.h === h ? before : { w, h }));
    };
    // Measures before the observer does, which would draw the first frame twice.
    measure();
    return observeSize(current, measure);
  }, [element]);
  return size;
}
