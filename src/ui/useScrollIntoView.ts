import { useEffect, useEffectEvent } from 'react';

/** Scrolls to an element when it is mounted, and whenever `key` changes; null scrolls nowhere. */
export function useScrollIntoView(
  find: () => Element | null | undefined,
  key: unknown,
  block: ScrollLogicalPosition = 'nearest',
): void {
  const scroll = useEffectEvent(() => find()?.scrollIntoView?.({ block }));
  useEffect(() => {
    if (key !== null) scroll();
  }, [key]);
}
