/** Settings of the overlap view and their setter. */
import { OVERLAP_SIDES, type OverlapSide, type TableSettings } from '../../explore/tableSettings.ts';
import { hasStrategies } from '../../plan/items.ts';
import { useActions, useExplorer, useExplorerStore } from '../../store/hooks.ts';

export type OverlapState = TableSettings['overlap'];

export function useOverlap(): OverlapState {
  return useExplorer((state) => state.tableSettings.overlap);
}

/** The sides that the plan has: a plan of one level has no strategies to combine. */
export function useOverlapSides(): readonly OverlapSide[] {
  const graph = useExplorer((state) => state.graph);
  return hasStrategies(graph) ? OVERLAP_SIDES : OVERLAP_SIDES.filter((side) => side !== 'strategies');
}

/** The side that is shown: an address may ask for one that the plan lacks. */
export function useOverlapSide(): OverlapSide {
  const { side } = useOverlap();
  const sides = useOverlapSides();
  return sides.includes(side) ? side : 'policies';
}

export function useSetOverlap(): (change: Partial<OverlapState>) => void {
  const explorer = useExplorerStore();
  const { setTableSettings } = useActions();
  return (change) =>
    setTableSettings({ overlap: { ...explorer.getState().tableSettings.overlap, ...change } });
}
