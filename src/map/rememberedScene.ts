/** The scene of a view; the last one of each graph is remembered, so that it can be worked out ahead of its picture. */
import type { Branches, Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Format, Scene } from './geometry/scene.ts';
import { sceneOf } from './geometry/sceneOf.ts';

const last = new WeakMap<PlanGraph, { readonly asked: string; readonly scene: Scene }>();

export function rememberedScene(graph: PlanGraph, view: Picture, format: Format, branches: Branches): Scene {
  const asked = JSON.stringify([view, format, branches]);
  const known = last.get(graph);
  if (known?.asked === asked) return known.scene;
  const scene = sceneOf(graph, view, format, branches);
  last.set(graph, { asked, scene });
  return scene;
}
