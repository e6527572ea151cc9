/**
 * What can be worked out of the plan while the libraries are still on their way: its graph and the first scene.
 * Both are remembered where they are made; whoever asks for them then need not wait.
 */
import { CANVAS_VIEWS } from '../explore/state.ts';
import { cachedScene } from '../map/cachedScene.ts';
import { USUAL_ROOM } from '../map/geometry/mapPage.ts';
import { currentOrientation } from '../map/orientation.ts';
import { graphOf } from '../plan/graph.ts';
import type { Plan } from '../plan/schema.ts';
import { readInitialState } from '../store/history.ts';

export function precompute(plan: Plan): void {
  const { graph, viewState } = readInitialState(window, graphOf(plan));
  const picture = CANVAS_VIEWS.find((drawn) => drawn === viewState.view);
  if (picture !== undefined)
    cachedScene(graph, picture, USUAL_ROOM[currentOrientation(picture)], viewState.branches);
}
