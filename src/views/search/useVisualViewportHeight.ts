/**
 * Visible height above an on-screen keyboard while the results are `open`. Reading it forces a layout, so it
 * is null otherwise.
 */
import { useSyncExternalStore } from 'react';
import { subscribeTo } from '../../ui/subscribeTo.ts';

const subscribe = (changed: () => void) => subscribeTo(window.visualViewport ?? window, 'resize')(changed);

export function useVisualViewportHeight(open: boolean): number | null {
  const current = () => (open ? (window.visualViewport?.height ?? window.innerHeight) : null);
  return useSyncExternalStore(subscribe, current, current);
}
