import { useEffect } from 'react';

/** Marks the page as ready (`<html data-ready="true">`) once the main view is interactive. */
export function useReady(isReady = true): void {
  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = 'true';
  }, [isReady]);
}
