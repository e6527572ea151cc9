/** Lying or standing pictures, as the page lies or stands: a sheet that takes half of it changes neither. */
import { useSyncExternalStore } from 'react';
import type { Format } from './geometry/scene.ts';

const STANDING = '(max-aspect-ratio: 9/10)';

export function useFormat(): Format {
  return useSyncExternalStore(subscribe, () => (window.matchMedia(STANDING).matches ? 'tall' : 'wide'));
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(STANDING);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
