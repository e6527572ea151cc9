import { useMemo, useSyncExternalStore } from 'react';
import type { CanvasView } from '../explore/state.ts';
import { subscribeTo } from '../ui/subscribeTo.ts';
import type { Orientation } from './geometry/scene.ts';
import { currentOrientation, portraitQuery } from './orientation.ts';

/** The current orientation of a picture. */
export function useOrientation(picture: CanvasView): Orientation {
  const subscribe = useMemo(() => subscribeTo(portraitQuery(picture), 'change'), [picture]);
  const current = () => currentOrientation(picture);
  return useSyncExternalStore(subscribe, current, current);
}
