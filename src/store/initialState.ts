/** The state that a URL asks for. */
import type { PlanGraph } from '../plan/graph.ts';
import { getItem } from './browserStorage.ts';
import { isEmbedMode } from './embedMode.ts';
import type { InitialState } from './explorer.ts';
import { isFirstVisit } from './firstVisit.ts';
import { initialLanguage } from './initialLanguage.ts';
import { fromSearchParams } from './searchParams.ts';
import { tourFromParams } from './tourParams.ts';

/** The state from the URL; the language falls back to the stored one, then to the browser's. */
export function readInitialState(window: Window, graph: PlanGraph): InitialState {
  const parameters = new URLSearchParams(window.location.search);
  const { language, ...read } = readParams(parameters, graph);
  return {
    graph,
    ...read,
    language: language ?? initialLanguage(window),
    characterKeys: getItem(window, 'characterKeys') !== 'off',
    isFirstVisit: !isEmbedMode(window) && isFirstVisit(window),
  };
}

/** The view state and the tour of URL parameters. */
export function readParams(parameters: URLSearchParams, graph: PlanGraph) {
  const { unknownParams, ...read } = fromSearchParams(parameters, graph);
  const unknown = [...unknownParams];
  const tourSession = tourFromParams(parameters, (param) => unknown.push(param));
  return { ...read, tourSession, unknownParams: unknown };
}
