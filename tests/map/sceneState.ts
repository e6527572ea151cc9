/** The default state of a scene, with changes. */
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { whatIf } from '../../src/explore/whatIf.ts';
import type { SceneState } from '../../src/map/style/state.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import type { InitiativeId } from '../../src/plan/plan.ts';

export function stateOf(graph: PlanGraph, more: Partial<SceneState> = {}): SceneState {
  return {
    shown: graph,
    highlight: null,
    selectedIds: new Set(),
    hits: new Set(),
    lost: new Map(),
    dropped: new Set(),
    shades: new Map(),
    ...more,
  };
}

/** The state of a what-if without these initiatives. */
export function stateWithout(graph: PlanGraph, dropped: readonly InitiativeId[]): SceneState {
  const { losing } = whatIf(graph, new Set(dropped));
  return stateOf(graph, {
    shown: filterPlan(graph, { ...NO_FILTER, without: dropped }, null).graph,
    lost: new Map(losing.map(({ policy, lost }) => [policy.id, lost])),
    dropped: new Set(dropped),
  });
}
