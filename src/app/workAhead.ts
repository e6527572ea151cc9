/**
 * What can be worked out of the plan while the libraries are still on their way: its graph and the first scene.
 * Both are remembered where they are made; whoever asks for them then need not wait.
 */
import { PICTURES } from '../explore/state.ts';
import { formatNow } from '../map/format.ts';
import { USUAL_ROOM } from '../map/geometry/mapPage.ts';
import { rememberedScene } from '../map/rememberedScene.ts';
import { graphOf } from '../plan/graph.ts';
import type { Plan } from '../plan/schema.ts';
import { startFrom } from '../store/history.ts';

export function workAhead(plan: Plan): void {
  const { graph, explore } = startFrom(window, graphOf(plan));
  const picture = PICTURES.find((drawn) => drawn === explore.view);
  if (picture !== undefined)
    rememberedScene(graph, picture, USUAL_ROOM[formatNow(picture)], explore.branches);
}
