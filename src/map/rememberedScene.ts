/** The scene of a view; the last one of each graph is remembered, so that it can be worked out ahead of its picture. */
import type { Branches, Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Room } from './geometry/mapPage.ts';
import type { Scene } from './geometry/scene.ts';
import { sceneOf } from './geometry/sceneOf.ts';

const last = new WeakMap<PlanGraph, { readonly asked: string; readonly scene: Scene }>();

export function rememberedScene(graph: PlanGraph, view: Picture, room: Room, branches: Branches): Scene {
  const asked = JSON.stringify([view, view === 'map' ? room : room.format, branches]);
  const known = last.get(graph);
  if (known?.asked === asked) return known.scene;
  const scene = sceneOf(graph, view, room, branches);
  last.set(graph, { asked, scene });
  return scene;
}
