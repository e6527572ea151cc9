import { collapse } from '../../explore/collapse.ts';
import type { Branches, CanvasView } from '../../explore/state.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { Room } from './mapPage.ts';
import { reuseMap } from './reuseMap.ts';
import type { Scene } from './scene.ts';
import { structure } from './structure.ts';

/** The scene of a view. */
export function sceneOf(graph: PlanGraph, view: CanvasView, room: Room, branches: Branches): Scene {
  const collapsed = collapse(graph, view, branches.kind === 'open' ? branches.branches : []);
  return view === 'map'
    ? reuseMap(graph, room, branches, collapsed)
    : structure(graph, room.format, branches, collapsed);
}
