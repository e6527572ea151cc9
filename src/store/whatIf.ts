/** What becomes of the plan without what is dropped: worked out once per state for the panel, the map and the list. */
import { type Filter, type Focus, filterPlan, withoutReason } from '../explore/filter.ts';
import type { ViewState } from '../explore/state.ts';
import { type PolicyChange, type WhatIf, whatIf } from '../explore/whatIf.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { ExplorerState } from './explorer.ts';
import { selectFilteredPlan, useExplorer } from './hooks.ts';

export type WhatIfState = {
  /** What the other filters leave, the dropped included: the figures are measured on it. */
  readonly before: PlanGraph;
  /** Nothing but the dropping hides anything. */
  readonly isWhole: boolean;
  readonly figures: WhatIf;
  /** By id, as all that is known of a node is. */
  readonly dropped: ReadonlySet<string>;
  /** What becomes of each basic policy that loses listings. */
  readonly changes: ReadonlyMap<string, PolicyChange>;
  /** How many listings each basic policy loses; only those that lose some. */
  readonly lost: ReadonlyMap<string, number>;
};

/** Null while nothing is dropped. */
export function useWhatIf(): WhatIfState | null {
  return useExplorer(selectWhatIf);
}

const NOTHING_LOST: ReadonlyMap<string, number> = new Map();

/** What each basic policy loses: empty while nothing is dropped. */
export function useLostCounts(): ReadonlyMap<string, number> {
  return useWhatIf()?.lost ?? NOTHING_LOST;
}

/**
 * What the tables lay out, `before`, in which what is dropped keeps its place; and what they count, `after`. Where
 * nothing is dropped both are what is shown.
 */
export type TableGraphs = { readonly before: PlanGraph; readonly after: PlanGraph };

export function useTableGraphs(): TableGraphs {
  const before = useExplorer((state) => selectWhatIf(state)?.before ?? selectFilteredPlan(state).graph);
  const after = useExplorer((state) => selectWhatIf(state)?.figures.after ?? selectFilteredPlan(state).graph);
  return { before, after };
}

const NONE_DROPPED: ReadonlySet<string> = new Set();

/** Empty while nothing is dropped. */
export function useDroppedIds(): ReadonlySet<string> {
  return useWhatIf()?.dropped ?? NONE_DROPPED;
}

/** What becomes of a basic policy; nothing where it keeps all that it has. */
export function usePolicyChange(policy: string): PolicyChange | undefined {
  return useExplorer((state) => selectWhatIf(state)?.changes.get(policy));
}

/** The same object until the plan, the filter or the focus changes. */
export function selectWhatIf({ graph, filter, focus }: ExplorerState): WhatIfState | null {
  return lastDropping(graph, filter, focus);
}

const lastDropping = memoizeLast((graph: PlanGraph, filter: Filter, focus: Focus | null) =>
  computeWhatIf(graph, { filter, focus }),
);

/** The same for a state that is not on the screen. */
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
