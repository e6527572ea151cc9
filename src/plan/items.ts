/** The items of a plan in printed order. */
import type { Branch, Direction, Named, Plan, Policy, Strategy } from './plan.ts';

/** The items below a strategy or a direction, each before those below it. */
export function* branchesBelow({ items }: Strategy | Direction): Generator<Branch> {
  for (const item of items) {
    yield item;
    if (item.kind === 'direction') yield* branchesBelow(item);
  }
}

export function* directionsOf(plan: Plan): Generator<Direction> {
  for (const strategy of plan.strategies)
    for (const item of branchesBelow(strategy)) if (item.kind === 'direction') yield item;
}

export function* policiesOf(plan: Plan): Generator<Policy> {
  for (const strategy of plan.strategies)
    for (const item of branchesBelow(strategy)) if (item.kind === 'policy') yield item;
}

/** Whether any name that lists sort has a reading (よみ). */
export function hasReadings(plan: Plan): boolean {
  const has = ({ reading }: Named) => reading !== undefined;
  return plan.initiatives.some(has) || [...policiesOf(plan)].some(has);
}

/** Whether the strategies are items of the plan; in a plan of one level the one strategy is the plan. */
export function hasStrategies({ plan }: { readonly plan: Plan }): boolean {
  return plan.levels.length > 1;
}
