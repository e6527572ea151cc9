/** What becomes of the plan without what is dropped: worked out once per state for the panel, the map and the list. */
import { shown, withoutReason } from '../explore/filter.ts';
import type { Explore } from '../explore/state.ts';
import { type WhatIf, whatIf } from '../explore/whatIf.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { PolicyId } from '../plan/schema.ts';
import type { Actions, ExplorerState } from './explorer.ts';
import { useExplorer } from './hooks.ts';

export type Dropping = {
  /** What the other filters leave, the dropped included: the figures are measured on it. */
  readonly before: PlanGraph;
  /** Nothing but the dropping hides anything. */
  readonly isWhole: boolean;
  readonly figures: WhatIf;
  /** How many listings each basic policy loses; only those that lose some. */
  readonly lost: ReadonlyMap<string, number>;
};

/** Null while nothing is dropped. */
export function useDropping(): Dropping | null {
  return useExplorer(droppingIn);
}

const NOTHING_LOST: ReadonlyMap<string, number> = new Map();

/** What each basic policy loses: empty while nothing is dropped. */
export function useLost(): ReadonlyMap<string, number> {
  return useDropping()?.lost ?? NOTHING_LOST;
}

type Last = { readonly of: ExplorerState; readonly result: Dropping };
const last = new WeakMap<Actions, Last>();

/** Remembers one result per store, as zustand wants the same object again. */
export function droppingIn(state: ExplorerState): Dropping | null {
  const { graph, filter, focus, actions } = state;
  if (filter.without.length === 0) return null;
  const known = last.get(actions);
  if (known?.of.graph === graph && known.of.filter === filter && known.of.focus === focus)
    return known.result;
  const result = droppingOf(graph, state);
  if (result !== null) last.set(actions, { of: state, result });
  return result;
}

/** The same for what is looked at anywhere: on the screen, or in a step of a tour. */
export function droppingOf(
  graph: PlanGraph,
  { filter, focus }: Pick<Explore, 'filter' | 'focus'>,
): Dropping | null {
  if (filter.without.length === 0) return null;
  const { graph: before, reasons } = shown(graph, withoutReason(filter, 'without'), focus);
  const figures = whatIf(before, new Set(filter.without));
  const lost = new Map<PolicyId, number>(figures.losing.map(({ policy, lost: count }) => [policy.id, count]));
  return { before, isWhole: reasons.length === 0, figures, lost };
}
