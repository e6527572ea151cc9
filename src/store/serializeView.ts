/** A step's state ⇄ what is looked at: the address's own parameters, without language and plan. */
import type { ViewState } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { fromSearchParams, toSearchParams, type UnknownParam } from './searchParams.ts';

/** What is looked at as a step keeps it. Two states are the same screen where this is the same text. */
export function serializeView(viewState: ViewState): string {
  const parameters = toSearchParams(viewState, 'ja');
  parameters.delete('lang');
  return parameters.toString().replaceAll('%2C', ',');
}

/** What a step shows of this plan, and what it asks for that the plan lacks. */
export function parseView(
  see: string,
  graph: PlanGraph,
): { readonly viewState: ViewState; readonly unknownParams: readonly UnknownParam[] } {
  const parameters = new URLSearchParams(see);
  // The language is the reader's.
  parameters.delete('lang');
  return fromSearchParams(parameters, graph);
}
