/** A scene as the labeller needs it: what is shown, where it stands on screen, and how much it is wanted. */
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { type Camera, nodeOnScreen } from './camera.ts';
import type { Rect, Scene, SceneNode } from './geometry/scene.ts';
import type { LabelledNode } from './labels/label.ts';
import { isDrawn, nodeState, type SceneState, standsFor } from './style/state.ts';

/** Of more hits than these there is no room for every name. */
const MOST_NAMED = 12;
const NONE: ReadonlySet<string> = new Set();

/** `pointed`: of the scene node that the pointer or the keyboard is at. */
export function labelledNodes(
  graph: PlanGraph,
  scene: Scene,
  state: SceneState,
  camera: Camera,
  screen: Rect,
  pointed: string | null,
): readonly LabelledNode[] {
  const named = state.hits.size <= MOST_NAMED ? state.hits : NONE;
  const nodes: LabelledNode[] = [];
  for (const at of scene.nodes.values()) {
    if (!isDrawn(at, state)) continue;
    const box = nodeOnScreen(at, camera);
    // A little beyond the edge: a name may reach in from there, but none is placed for what is far away.
    if (box.x > screen.w || box.y > screen.h || box.x + box.w < 0 || box.y + box.h < 0) continue;
    nodes.push({
      id: at.id,
      node: nodeOf(graph, at.node),
      relisted: at.role === 'mark',
      box,
      labels: at.labels,
      state: labelState(at, state, pointed, named),
    });
  }
  return nodes;
}

function labelState(
  at: SceneNode,
  state: SceneState,
  pointed: string | null,
  named: ReadonlySet<string>,
): LabelledNode['state'] {
  const { isDim, isDropped } = nodeState(at, state);
  const { highlight } = state;
  if (isDropped) return 'dropped';
  if (highlight === null) return named.has(at.node) && at.role !== 'mark' ? 'found' : 'plain';
  if (isDim) return 'dim';
  // Of several marks of one initiative, the one pointed at carries the name, else the first listing.
  if (at.role === 'mark' && at.id !== pointed) return 'plain';
  return standsFor(at).some((id) => highlight.named.has(id)) ? 'asked' : 'plain';
}
