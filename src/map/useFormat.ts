import { useCallback, useSyncExternalStore } from 'react';
import type { Picture } from '../explore/state.ts';
import { formatNow, standing } from './format.ts';
import type { Format } from './geometry/scene.ts';

/** The format that the page wants, kept current. */
export function useFormat(picture: Picture): Format {
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = standing(picture);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    [picture],
  );
  return useSyncExternalStore(subscribe, () => formatNow(picture));
}
