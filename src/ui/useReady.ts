import { useEffect } from 'react';

/** Marks the page as ready (`<html data-ready="true">`) once what stands in the picture's place is live. */
export function useReady(isReady = true): void {
  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = 'true';
  }, [isReady]);
}
