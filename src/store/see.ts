/** A step's state ⇄ what is looked at: the address's own parameters, without language and plan. */
import type { Explore } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { type Dropped, fromParameters, toParameters } from './address.ts';

/** What is looked at as a step keeps it. Two states are the same screen where this is the same text. */
export function seeOf(explore: Explore): string {
  const parameters = toParameters(explore, 'ja');
  parameters.delete('lang');
  return parameters.toString().replaceAll('%2C', ',');
}

/** What a step shows of this plan, and what it asks for that the plan lacks. */
export function seen(
  see: string,
  graph: PlanGraph,
): { readonly explore: Explore; readonly dropped: readonly Dropped[] } {
  const parameters = new URLSearchParams(see);
  // The language is the reader's.
  parameters.delete('lang');
  return fromParameters(parameters, graph);
}
