/** Which conditions to drop so that a view shows something, and what is selected. */
import type { PlanGraph } from '../plan/graph.ts';
import { isEmptyView } from './emptyView.ts';
import { filterPlan, type HiddenReason, hiddenReasons, withoutReason } from './filter.ts';
import type { ViewState } from './state.ts';

export type RelaxedFilters = Pick<ViewState, 'filter' | 'focus'> & {
  readonly removed: readonly HiddenReason[];
};

/** The same where there is nothing to mend, or where it takes more than the conditions in `droppable`. */
export function relaxFilters(
  graph: PlanGraph,
  viewState: ViewState,
  droppable: readonly HiddenReason[],
): RelaxedFilters {
  const { filter, focus } = viewState;
  const asBefore: RelaxedFilters = { filter, focus, removed: [] };
  if (!showsNothing(graph, viewState, asBefore)) return asBefore;
  // Who asked for something else meanwhile wants that.
  const known = new Set(droppable.map(reasonKey));
  const reasons = hiddenReasons(filter, focus).filter(
    (reason) => reason.by !== 'without' && known.has(reasonKey(reason)),
  );
  // One is better than all of them.
  for (const reason of reasons) {
    const without = removeReason(asBefore, reason);
    if (!showsNothing(graph, viewState, without)) return without;
  }
  const without = reasons.reduce(removeReason, asBefore);
  return showsNothing(graph, viewState, without) ? asBefore : without;
}

function showsNothing(
  graph: PlanGraph,
  { view, tableSettings, selected }: ViewState,
  { filter, focus }: Pick<ViewState, 'filter' | 'focus'>,
): boolean {
  const left = filterPlan(graph, filter, focus).graph;
  // What is dropped to see what becomes of the rest is hidden on purpose.
  const hidesChosen =
    selected !== null && !left.nodes.has(selected) && !filter.without.some((id) => id === selected);
  return (
    hidesChosen ||
    isEmptyView(view, tableSettings, left) ||
    (left.policies.length === 0 && left.initiatives.length === 0)
  );
}

function removeReason({ filter, focus, removed }: RelaxedFilters, reason: HiddenReason): RelaxedFilters {
  const left = { removed: [...removed, reason] };
  return reason.by === 'focus'
    ? { ...left, filter, focus: null }
    : { ...left, focus, filter: withoutReason(filter, reason.by) };
}

/** Two reasons are one where they say the same. */
function reasonKey(reason: HiddenReason): string {
  return JSON.stringify(reason);
}
