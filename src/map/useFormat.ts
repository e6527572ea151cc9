/** Lying or standing pictures, as the page does: a sheet that takes half of it changes neither. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Picture } from '../explore/state.ts';
import type { Format } from './geometry/scene.ts';

/** On a narrow page the columns of the lying structure would have no room for their names. */
const STANDING: Readonly<Record<Picture, string>> = {
  map: '(max-aspect-ratio: 9/10)',
  structure: '(max-aspect-ratio: 9/10), (max-width: 779px)',
};

export function useFormat(picture: Picture): Format {
  const media = STANDING[picture];
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => (window.matchMedia(media).matches ? 'tall' : 'wide'));
}
