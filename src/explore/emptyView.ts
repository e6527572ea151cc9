import type { PlanGraph } from '../plan/graph.ts';
import type { View } from './state.ts';
import type { TableSettings } from './tableSettings.ts';

/** Whether what filters leave has nothing that the view could show, though other views may show some of it. */
export function isEmptyView(
  view: View,
  tableSettings: TableSettings,
  { nodes, initiatives, policies }: PlanGraph,
): boolean {
  if (nodes.size === 0) return true;
  switch (view) {
    case 'matrix':
      return initiatives.length === 0 || policies.length === 0;
    case 'list':
      return (tableSettings.list.sheet === 'initiatives' ? initiatives : policies).length === 0;
    case 'overlap':
      // What is compared is chosen, and says itself what of it is hidden.
      return tableSettings.overlap.side !== 'compare' && policies.length === 0;
    default:
      return false;
  }
}
