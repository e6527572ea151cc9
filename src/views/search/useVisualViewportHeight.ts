/**
 * The height that an on-screen keyboard leaves while the results are `open`: they must not lie under it. Asking for it
 * makes the browser lay out the page, so that otherwise it is not asked for.
 */
import { useSyncExternalStore } from 'react';
import { subscribeTo } from '../../ui/subscribeTo.ts';

const subscribe = (changed: () => void) => subscribeTo(window.visualViewport ?? window, 'resize')(changed);

export function useVisualViewportHeight(open: boolean): number | null {
  return useSyncExternalStore(subscribe, () =>
    open ? (window.visualViewport?.height ?? window.innerHeight) : null,
  );
}
