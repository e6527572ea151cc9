/** Removes filters so that a view shows something, including the selection. */
import type { PlanGraph } from '../plan/graph.ts';
import { isEmptyView } from './emptyView.ts';
import { filterPlan, type HiddenReason, hiddenReasons, removeReason } from './filter.ts';
import type { ViewState } from './state.ts';

export type RelaxedFilters = Pick<ViewState, 'filter' | 'focus'> & {
  readonly removed: readonly HiddenReason[];
};

/** Unchanged if the view shows something already, or if removing all of `droppable` does not help. */
export function relaxFilters(
  graph: PlanGraph,
  viewState: ViewState,
  droppable: readonly HiddenReason[],
): RelaxedFilters {
  const { filter, focus } = viewState;
  const unchanged: RelaxedFilters = { filter, focus, removed: [] };
  if (!showsNothing(graph, viewState, unchanged)) return unchanged;
  // Keep filters that the user has set since.
  const known = new Set(droppable.map(reasonKey));
  const reasons = hiddenReasons(filter, focus).filter(
    (reason) => reason.by !== 'without' && known.has(reasonKey(reason)),
  );
  // Prefer to remove a single filter.
  for (const reason of reasons) {
    const relaxed = relax(unchanged, reason);
    if (!showsNothing(graph, viewState, relaxed)) return relaxed;
  }
  const relaxed = reasons.reduce(relax, unchanged);
  return showsNothing(graph, viewState, relaxed) ? unchanged : relaxed;
}

function showsNothing(
  graph: PlanGraph,
  { view, tableSettings, selected }: ViewState,
  { filter, focus }: Pick<ViewState, 'filter' | 'focus'>,
): boolean {
  const shown = filterPlan(graph, filter, focus).graph;
  // A what-if hides its initiatives on purpose.
  const hidesSelected =
    selected !== null && !shown.nodes.has(selected) && !filter.without.some((id) => id === selected);
  return (
    hidesSelected ||
    isEmptyView(view, tableSettings, shown) ||
    (shown.policies.length === 0 && shown.initiatives.length === 0)
  );
}

function relax(relaxed: RelaxedFilters, reason: HiddenReason): RelaxedFilters {
  return { ...removeReason(relaxed, reason), removed: [...relaxed.removed, reason] };
}

/** A key that is equal for equal reasons. */
function reasonKey(reason: HiddenReason): string {
  return JSON.stringify(reason);
}
