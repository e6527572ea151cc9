/**
 * Computes the graph and the first scene while the libraries load. Both are memoized where they are computed,
 * so later callers get them at once.
 */
import { CANVAS_VIEWS } from '../explore/state.ts';
import { cachedScene } from '../map/cachedScene.ts';
import { USUAL_ROOM } from '../map/geometry/mapPage.ts';
import { currentOrientation } from '../map/orientation.ts';
import { graphOf } from '../plan/graph.ts';
import type { Plan } from '../plan/plan.ts';
import { readInitialState } from '../store/initialState.ts';

export function precompute(plan: Plan): void {
  const { graph, viewState } = readInitialState(window, graphOf(plan));
  const picture = CANVAS_VIEWS.find((drawn) => drawn === viewState.view);
  if (picture !== undefined)
    cachedScene(graph, picture, USUAL_ROOM[currentOrientation(picture)], viewState.branches);
}
