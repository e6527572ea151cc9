/** Where a presentation stands in its tour. Pure. */
import type { ViewState } from '../../explore/state.ts';
import type { Tour, TourStep } from '../../explore/tour/tour.ts';
import type { PresentationSession } from '../../explore/tour/tourSession.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { UnknownParam } from '../../store/searchParams.ts';
import { parseView } from '../../store/serializeView.ts';

export type ResolvedStep = {
  readonly tour: Tour;
  readonly step: TourStep;
  /** From 0. */
  readonly at: number;
  readonly next: TourStep | null;
  /** What the step shows of this plan, and what it asks for that the plan lacks. */
  readonly viewState: ViewState;
  readonly unknownParams: readonly UnknownParam[];
};

/** Null where the tour has no such step. */
export function resolveStep(
  tour: Tour,
  { step: at }: PresentationSession,
  graph: PlanGraph,
): ResolvedStep | null {
  const step = tour.steps[at];
  if (step === undefined) return null;
  const { viewState, unknownParams } = parseView(step.see, graph);
  return { tour, step, at, next: tour.steps[at + 1] ?? null, viewState: viewState, unknownParams };
}

/** The nearest step that there is; null in a tour without any. */
export function nearestStep({ steps }: Tour, at: number): number | null {
  return steps.length === 0 ? null : Math.min(steps.length - 1, Math.max(0, at));
}
