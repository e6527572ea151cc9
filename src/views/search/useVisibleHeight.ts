/** The height that an on-screen keyboard leaves: results must not lie under it. */
import { useSyncExternalStore } from 'react';

export function useVisibleHeight(): number {
  return useSyncExternalStore(subscribe, () => window.visualViewport?.height ?? window.innerHeight);
}

function subscribe(changed: () => void): () => void {
  const viewport = window.visualViewport ?? window;
  viewport.addEventListener('resize', changed);
  return () => viewport.removeEventListener('resize', changed);
}
