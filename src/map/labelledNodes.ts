/** Prepares a scene for the labeller: the visible nodes, their boxes on the screen and their label states. */
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { type Camera, nodeOnScreen } from './camera.ts';
import type { InsideLabel, LabelSpec, Rect, Scene, SceneNode } from './geometry/scene.ts';
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
      labels: labelsOnShade(at, shownLabels(at, graph, state.shown), nodeState(at, state).shade),
      state: labelState(at, state, pointed, named),
    });
  }
  return nodes;
}

/** The labels in the colour that the shade of their node needs, as far as they are on it. */
function labelsOnShade(at: SceneNode, labels: readonly LabelSpec[], step: number): readonly LabelSpec[] {
  const ground = shadeGround(step);
  // The name of a dot is beside it.
  if (ground === null || at.shape === 'disc') return labels;
  return labels.map((spec) => {
    if (spec.place !== 'inside' || !isWithin(spec.area, at)) return spec;
    return ground.isDark ? onShade(spec).dark : onShade(spec).pale;
  });
}

/** Labels are cached by their specification: the same object each time. */
const onShade = memoizeByObject(
  (spec: InsideLabel): Readonly<Record<'dark' | 'pale', InsideLabel>> => ({
    dark: { ...spec, onColour: true, isCrossed: false },
    pale: { ...spec, onColour: false, isCrossed: false },
  }),
);

/** Whether an area, relative to the centre of a node, is on the node. */
function isWithin(area: Rect | undefined, { w, h }: SceneNode): boolean {
  if (area === undefined) return true;
  const [x, y] = [area.x + area.w / 2, area.y + area.h / 2];
  return Math.abs(x) <= w / 2 && Math.abs(y) <= h / 2;
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
