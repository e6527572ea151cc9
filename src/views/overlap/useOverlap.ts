/** How the overlap view is set, and the setting of some of it. */
import type { Desk } from '../../explore/desk.ts';
import { useActions, useExplorer, useExplorerStore } from '../../store/hooks.ts';

export type OverlapState = Desk['overlap'];

export function useOverlap(): OverlapState {
  return useExplorer((state) => state.desk.overlap);
}

export function useSetOverlap(): (change: Partial<OverlapState>) => void {
  const explorer = useExplorerStore();
  const { setDesk } = useActions();
  return (change) => setDesk({ overlap: { ...explorer.getState().desk.overlap, ...change } });
}
