/** Which conditions to drop so that a view shows something, and what is selected. */
import type { PlanGraph } from '../plan/graph.ts';
import { isEmptyView } from './emptyView.ts';
import { type Reason, reasonsOf, shown, withoutReason } from './filter.ts';
import type { Explore } from './state.ts';

export type OpenedUp = Pick<Explore, 'filter' | 'focus'> & { readonly dropped: readonly Reason[] };

/** The same where there is nothing to mend, or where it takes more than the conditions in `droppable`. */
export function openedUp(graph: PlanGraph, explore: Explore, droppable: readonly Reason[]): OpenedUp {
  const { filter, focus } = explore;
  const asBefore: OpenedUp = { filter, focus, dropped: [] };
  if (!isBlind(graph, explore, asBefore)) return asBefore;
  // Who asked for something else meanwhile wants that.
  const known = new Set(droppable.map(nameOf));
  const reasons = reasonsOf(filter, focus).filter(
    (reason) => reason.by !== 'without' && known.has(nameOf(reason)),
  );
  // One is better than all of them.
  for (const reason of reasons) {
    const without = drop(asBefore, reason);
    if (!isBlind(graph, explore, without)) return without;
  }
  const without = reasons.reduce(drop, asBefore);
  return isBlind(graph, explore, without) ? asBefore : without;
}

function isBlind(
  graph: PlanGraph,
  { view, desk, selected }: Explore,
  { filter, focus }: Pick<Explore, 'filter' | 'focus'>,
): boolean {
  const left = shown(graph, filter, focus).graph;
  // What is dropped to see what becomes of the rest is hidden on purpose.
  const hidesChosen =
    selected !== null && !left.nodes.has(selected) && !filter.without.some((id) => id === selected);
  return (
    hidesChosen ||
    isEmptyView(view, desk, left) ||
    (left.policies.length === 0 && left.initiatives.length === 0)
  );
}

function drop({ filter, focus, dropped }: OpenedUp, reason: Reason): OpenedUp {
  const left = { dropped: [...dropped, reason] };
  return reason.by === 'focus'
    ? { ...left, filter, focus: null }
    : { ...left, focus, filter: withoutReason(filter, reason.by) };
}

/** Two reasons are one where they say the same. */
function nameOf(reason: Reason): string {
  return JSON.stringify(reason);
}
