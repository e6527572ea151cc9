import { useMemo, useSyncExternalStore } from 'react';
import type { Picture } from '../explore/state.ts';
import { subscribeTo } from '../ui/subscribeTo.ts';
import { formatNow, standing } from './format.ts';
import type { Format } from './geometry/scene.ts';

/** The format that the page wants, kept current. */
export function useFormat(picture: Picture): Format {
  const subscribe = useMemo(() => subscribeTo(standing(picture), 'change'), [picture]);
  return useSyncExternalStore(subscribe, () => formatNow(picture));
}
