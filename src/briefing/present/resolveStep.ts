/** Resolves the current step of a presentation. Pure. */
import type { ViewState } from '../../explore/state.ts';
import type { Tour, TourStep } from '../../explore/tour/tour.ts';
import type { PresentationSession } from '../../explore/tour/tourSession.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { UnknownParam } from '../../store/searchParams.ts';
import { parseView } from '../../store/serializeView.ts';

export type ResolvedStep = {
  readonly tour: Tour;
  readonly step: TourStep;
  /** Index in the tour, from 0. */
  readonly at: number;
  readonly next: TourStep | null;
  /** The view state of the step, and parameters that this plan does not know. */
  readonly viewState: ViewState;
  readonly unknownParams: readonly UnknownParam[];
};

/** Null if the tour has no such step. */
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

/** Clamps an index to the steps of a tour; null if there are none. */
export function nearestStep({ steps }: Tour, at: number): number | null {
  return steps.length === 0 ? null : Math.min(steps.length - 1, Math.max(0, at));
}
