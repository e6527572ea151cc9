/** Serializes the view state of a tour step as URL parameters, without language and plan. */
import type { ViewState } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { fromSearchParams, toSearchParams, type UnknownParam } from './searchParams.ts';

/** The view state as text; equal states have equal texts. */
export function serializeView(viewState: ViewState): string {
  const parameters = toSearchParams(viewState, 'ja');
  parameters.delete('lang');
  return parameters.toString().replaceAll('%2C', ',');
}

/** The view state of a step for this plan, and the parameters that the plan lacks. */
export function parseView(
  see: string,
  graph: PlanGraph,
): { readonly viewState: ViewState; readonly unknownParams: readonly UnknownParam[] } {
  const parameters = new URLSearchParams(see);
  // A step does not change the reader's language.
  parameters.delete('lang');
  return fromSearchParams(parameters, graph);
}
