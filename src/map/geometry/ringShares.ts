/** Which share of the ring's walk each policy stands at, with gaps between directions and strategies. */
import type { PolicyNode } from '../../plan/graph.ts';

/** Empty steps on the ring between directions and between strategies, in steps of one policy. */
const GAP = { direction: 0.28, strategy: 0.8 };

function stepsBefore(policies: readonly PolicyNode[]): readonly number[] {
  let steps = GAP.strategy / 2;
  return policies.map((policy, index) => {
    const before = policies[index - 1];
    if (before !== undefined) {
      steps += 1;
      if (before.strategy !== policy.strategy) steps += GAP.strategy;
      else if (before.direction !== policy.direction) steps += GAP.direction;
    }
    return steps + 0.5;
  });
}

/** The whole walk, in steps of one policy. */
export function allSteps(policies: readonly PolicyNode[]): number {
  return (stepsBefore(policies).at(-1) ?? 0) + 0.5 + GAP.strategy / 2;
}

/** The share of the walk that one policy takes. */
export function shareOfOne(policies: readonly PolicyNode[]): number {
  return 1 / allSteps(policies);
}

/** Where on the ring each policy stands: a share of its walk, clockwise from the top, in plan order. */
export function ringShares(policies: readonly PolicyNode[]): ReadonlyMap<string, number> {
  const all = allSteps(policies);
  const steps = stepsBefore(policies);
  return new Map(policies.map((policy, index) => [policy.id, (steps[index] ?? 0) / all]));
}
