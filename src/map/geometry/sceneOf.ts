/** Which picture: the scene of a view. */
import { collapse } from '../../explore/collapse.ts';
import type { Branches, CanvasView } from '../../explore/state.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { Room } from './mapPage.ts';
import { reuseMap } from './reuseMap.ts';
import type { Scene } from './scene.ts';
import { structure } from './structure.ts';

export function sceneOf(graph: PlanGraph, view: CanvasView, room: Room, branches: Branches): Scene {
  const gathering = collapse(graph, view, branches.kind === 'open' ? branches.branches : []);
  return view === 'map'
    ? reuseMap(graph, room, branches, gathering)
    : structure(graph, room.format, branches, gathering);
}
