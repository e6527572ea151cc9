/** Prepares a scene for the labeller: the visible nodes, their boxes on the screen and their label states. */
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { type Camera, nodeOnScreen } from './camera.ts';
import type { Rect, Scene, SceneNode } from './geometry/scene.ts';
import { shownLabels } from './geometry/shownFigures.ts';
import type { LabelledNode } from './labels/label.ts';
import { shadeGround } from './style/shadeGround.ts';
import { isDrawn, nodeState, type SceneState, standsFor } from './style/state.ts';

/** Largest number of search hits whose names have priority. */
const MAX_NAMED_HITS = 12;
const NONE: ReadonlySet<string> = new Set();

/** `pointed`: the id of the scene node under the pointer or the keyboard focus. */
export function labelledNodes(
  graph: PlanGraph,
  scene: Scene,
  state: SceneState,
  camera: Camera,
  screen: Rect,
  pointed: string | null,
): readonly LabelledNode[] {
  const named = state.hits.size <= MAX_NAMED_HITS ? state.hits : NONE;
  const nodes: LabelledNode[] = [];
  for (const at of scene.nodes.values()) {
    if (!isDrawn(at, state)) continue;
    const box = nodeOnScreen(at, camera);
    // The screen may include a margin, from which names reach in.
    if (box.x > screen.w || box.y > screen.h || box.x + box.w < 0 || box.y + box.h < 0) continue;
    nodes.push({
      id: at.id,
      node: nodeOf(graph, at.node),
      relisted: at.role === 'mark',
      box,
      labels: shownLabels(at, graph, state.shown),
      // The name of a dot stands beside it.
      shade: at.shape === 'disc' ? null : shadeGround(nodeState(at, state).shade),
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
  // Among the marks of an initiative only the hovered one has a name; else the first listing has it.
  if (at.role === 'mark' && at.id !== pointed) return 'plain';
  return standsFor(at).some((id) => highlight.named.has(id)) ? 'asked' : 'plain';
}
