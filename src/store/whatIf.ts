/** The what-if of the current state: computed once per state and shared by the panel, the map and the tables. */
import { type Filter, type Focus, filterPlan, withoutReason } from '../explore/filter.ts';
import type { ViewState } from '../explore/state.ts';
import { type PolicyChange, type WhatIf, whatIf } from '../explore/whatIf.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { ExplorerState } from './explorer.ts';
import { selectFilteredPlan, useExplorer } from './hooks.ts';

export type WhatIfState = {
  /** The plan after all other filters, with the removed initiatives: the base of the figures. */
  readonly before: PlanGraph;
  /** Whether no other filter hides anything. */
  readonly isWhole: boolean;
  readonly figures: WhatIf;
  /** Ids of the removed initiatives. */
  readonly dropped: ReadonlySet<string>;
  /** By policy id, the change of each basic policy that loses listings. */
  readonly changes: ReadonlyMap<string, PolicyChange>;
  /** By policy id, how many listings it loses; only policies that lose some. */
  readonly lost: ReadonlyMap<string, number>;
};

/** Null if no initiative is removed. */
export function useWhatIf(): WhatIfState | null {
  return useExplorer(selectWhatIf);
}

const NOTHING_LOST: ReadonlyMap<string, number> = new Map();

/** By policy id, how many listings it loses; empty if no initiative is removed. */
export function useLostCounts(): ReadonlyMap<string, number> {
  return useWhatIf()?.lost ?? NOTHING_LOST;
}

/**
 * The graphs of the tables: rows and columns come from `before`, so that removed initiatives keep their place; figures
 * come from `after`. Both are the shown graph if no initiative is removed.
 */
export type TableGraphs = { readonly before: PlanGraph; readonly after: PlanGraph };

export function useTableGraphs(): TableGraphs {
  const before = useExplorer((state) => selectWhatIf(state)?.before ?? selectFilteredPlan(state).graph);
  const after = useExplorer((state) => selectWhatIf(state)?.figures.after ?? selectFilteredPlan(state).graph);
  return { before, after };
}

const NONE_DROPPED: ReadonlySet<string> = new Set();

/** Ids of the removed initiatives. */
export function useDroppedIds(): ReadonlySet<string> {
  return useWhatIf()?.dropped ?? NONE_DROPPED;
}

/** The change of a basic policy; undefined if it keeps all its listings. */
export function usePolicyChange(policy: string): PolicyChange | undefined {
  return useExplorer((state) => selectWhatIf(state)?.changes.get(policy));
}

/** The same object until the plan, the filter or the focus changes. */
export function selectWhatIf({ graph, filter, focus }: ExplorerState): WhatIfState | null {
  return whatIfCache(graph, filter, focus);
}

const whatIfCache = memoizeLast((graph: PlanGraph, filter: Filter, focus: Focus | null) =>
  computeWhatIf(graph, { filter, focus }),
);

/** The what-if of a state that is not on screen. */
export function computeWhatIf(
  graph: PlanGraph,
  { filter, focus }: Pick<ViewState, 'filter' | 'focus'>,
): WhatIfState | null {
  if (filter.without.length === 0) return null;
  const { graph: before, reasons } = filterPlan(graph, withoutReason(filter, 'without'), focus);
  const figures = whatIf(before, new Set(filter.without));
  return {
    before,
    isWhole: reasons.length === 0,
    figures,
    dropped: new Set(figures.dropped),
    changes: new Map(figures.losing.map((change) => [change.policy.id, change])),
    lost: new Map(figures.losing.map(({ policy, lost }) => [policy.id, lost])),
  };
}
