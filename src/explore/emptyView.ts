import type { PlanGraph } from '../plan/graph.ts';
import type { View } from './state.ts';
import type { TableSettings } from './tableSettings.ts';

/** Whether the filtered graph has nothing that this view could show; other views may still show something. */
export function isEmptyView(
  view: View,
  tableSettings: TableSettings,
  { plan, nodes, initiatives, policies }: PlanGraph,
): boolean {
  if (nodes.size === 0) return true;
  switch (view) {
    case 'matrix':
      return initiatives.length === 0 || policies.length === 0;
    case 'list':
      return (tableSettings.list.sheet === 'initiatives' ? initiatives : policies).length === 0;
    case 'overlap':
      if (plan.initiatives.length === 0) return true;
      // The comparison itself reports which of its items are hidden.
      return tableSettings.overlap.side !== 'compare' && policies.length === 0;
    default:
      return false;
  }
}
