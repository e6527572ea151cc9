/** Which share of the ring's walk each seat stands at, with gaps between directions and strategies. */
import type { Seat } from '../../explore/gather.ts';
import { strategyOf } from '../../plan/graph.ts';

/** Empty steps on the ring between directions and between strategies, in steps of one seat. */
const GAP = { direction: 0.28, strategy: 0.8 };

function stepsBefore(seats: readonly Seat[]): readonly number[] {
  let steps = GAP.strategy / 2;
  return seats.map(({ node }, index) => {
    const before = seats[index - 1]?.node;
    if (before !== undefined) {
      steps += 1;
      if (strategyOf(before) !== strategyOf(node)) steps += GAP.strategy;
      // Closed directions stand close together: they are told apart by being boxes of their own.
      else if (directionOf(before) !== directionOf(node)) steps += GAP.direction;
    }
    return steps + 0.5;
  });
}

function directionOf(node: Seat['node']): string | null {
  return node.kind === 'policy' ? node.direction : null;
}

/** The whole walk, in steps of one seat. */
export function allSteps(seats: readonly Seat[]): number {
  return (stepsBefore(seats).at(-1) ?? 0) + 0.5 + GAP.strategy / 2;
}

/** The share of the walk that one seat takes. */
export function shareOfOne(seats: readonly Seat[]): number {
  return 1 / allSteps(seats);
}

/** Where on the ring each seat stands: a share of its walk, clockwise from the top, in plan order. */
export function ringShares(seats: readonly Seat[]): ReadonlyMap<string, number> {
  const all = allSteps(seats);
  const steps = stepsBefore(seats);
  return new Map(seats.map(({ node }, index) => [node.id, (steps[index] ?? 0) / all]));
}
