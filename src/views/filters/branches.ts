/** Checkbox states of strategies and directions. */
import type { Filter } from '../../explore/filter.ts';
import { directionsIn } from '../../plan/branches.ts';
import type { DirectionNode, PlanGraph } from '../../plan/graph.ts';
import type { DirectionId, StrategyId } from '../../plan/plan.ts';

export type BranchState = 'on' | 'off' | 'mixed';

export function strategyState(graph: PlanGraph, filter: Filter, strategy: StrategyId): BranchState {
  if (filter.hiddenStrategies.includes(strategy)) return 'off';
  const hidden = new Set<DirectionId>(filter.hiddenDirections);
  return directionsIn(graph, strategy).some(({ id }) => hidden.has(id)) ? 'mixed' : 'on';
}

export function directionShown(filter: Filter, direction: DirectionNode): boolean {
  return (
    !filter.hiddenStrategies.includes(direction.strategy) && !filter.hiddenDirections.includes(direction.id)
  );
}

/** Shows or hides a whole strategy with all its directions. */
export function withStrategy(graph: PlanGraph, filter: Filter, strategy: StrategyId, show: boolean): Filter {
  const inside = new Set<DirectionId>(directionsIn(graph, strategy).map(({ id }) => id));
  return inPlanOrder(graph, {
    ...filter,
    hiddenStrategies: [
      ...filter.hiddenStrategies.filter((id) => id !== strategy),
      ...(show ? [] : [strategy]),
    ],
    hiddenDirections: filter.hiddenDirections.filter((id) => !inside.has(id)),
  });
}

/** Shows or hides one direction. A strategy whose directions are all hidden is hidden itself. */
export function withDirection(
  graph: PlanGraph,
  filter: Filter,
  direction: DirectionNode,
  show: boolean,
): Filter {
  const { strategy } = direction;
  const all = directionsIn(graph, strategy);
  const hidden = all.filter((other) => (other.id === direction.id ? !show : !directionShown(filter, other)));
  const cleared = withStrategy(graph, filter, strategy, hidden.length < all.length);
  if (hidden.length === all.length) return cleared;
  return inPlanOrder(graph, {
    ...cleared,
    hiddenDirections: [...cleared.hiddenDirections, ...hidden.map(({ id }) => id)],
  });
}

/** Normalises the order, so that equal filters give equal texts and URLs. */
function inPlanOrder(graph: PlanGraph, filter: Filter): Filter {
  const strategies = new Set<StrategyId>(filter.hiddenStrategies);
  const directions = new Set<DirectionId>(filter.hiddenDirections);
  return {
    ...filter,
    hiddenStrategies: graph.strategies.map(({ id }) => id).filter((id) => strategies.has(id)),
    hiddenDirections: graph.directions.map(({ id }) => id).filter((id) => directions.has(id)),
  };
}
