/** Settings of the overlap view and their setter. */
import type { TableSettings } from '../../explore/tableSettings.ts';
import { useActions, useExplorer, useExplorerStore } from '../../store/hooks.ts';

export type OverlapState = TableSettings['overlap'];

export function useOverlap(): OverlapState {
  return useExplorer((state) => state.tableSettings.overlap);
}

export function useSetOverlap(): (change: Partial<OverlapState>) => void {
  const explorer = useExplorerStore();
  const { setTableSettings } = useActions();
  return (change) =>
    setTableSettings({ overlap: { ...explorer.getState().tableSettings.overlap, ...change } });
}
