/** Where a presentation stands in its tour. Pure. */
import type { Explore } from '../../explore/state.ts';
import type { Presenting } from '../../explore/tour/briefing.ts';
import type { Tour, TourStep } from '../../explore/tour/tour.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { Dropped } from '../../store/address.ts';
import { seen } from '../../store/see.ts';

export type Course = {
  readonly tour: Tour;
  readonly step: TourStep;
  /** From 0. */
  readonly at: number;
  readonly next: TourStep | null;
  /** What the step shows of this plan, and what it asks for that the plan lacks. */
  readonly shows: Explore;
  readonly dropped: readonly Dropped[];
};

/** Null where the tour has no such step. */
export function courseOf(tour: Tour, { step: at }: Presenting, graph: PlanGraph): Course | null {
  const step = tour.steps[at];
  if (step === undefined) return null;
  const { explore, dropped } = seen(step.see, graph);
  return { tour, step, at, next: tour.steps[at + 1] ?? null, shows: explore, dropped };
}

/** The nearest step that there is; null in a tour without any. */
export function nearestStep({ steps }: Tour, at: number): number | null {
  return steps.length === 0 ? null : Math.min(steps.length - 1, Math.max(0, at));
}
