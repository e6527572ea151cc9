/** A scene as marks, so that a file has what the canvas has: both draw what `look/` says, where the scene says. */
import type { Part } from '../../exchange/picture/drawing.ts';
import type { Picture } from '../../explore/state.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { type Camera, pointOnScreen } from '../camera.ts';
import type { Scene, SceneLink, SceneNode } from '../geometry/scene.ts';
import { linkColour, nodeColour } from '../look/colour.ts';
import { linkLook } from '../look/linkLook.ts';
import { nodeLook } from '../look/nodeLook.ts';
import { linkState, nodeState, type SceneState, standsFor } from '../look/state.ts';
import { nodeMarks } from './nodeMarks.ts';

/** What is drawn of a scene, besides what it says itself. */
export type SceneView = {
  readonly graph: PlanGraph;
  readonly view: Picture;
  readonly language: string;
  readonly state: SceneState;
};

/** What of the scene is seen, from the bottom up. */
export function drawnScene(scene: Scene, camera: Camera, shows: SceneView): readonly Part[] {
  const seen = [
    ...[...scene.nodes.values()].flatMap((at) => nodePart(at, camera, shows)),
    ...[...scene.links.values()].flatMap((link) => linkPart(link, camera, shows)),
  ];
  return seen.sort((a, b) => a.order - b.order).map(({ part }) => part);
}

type Seen = { readonly order: number; readonly part: Part };

function nodePart(
  at: SceneNode,
  camera: Camera,
  { graph, view, language, state }: SceneView,
): readonly Seen[] {
  const its = nodeState(at, state);
  if (its.isAway) return [];
  const node = nodeOf(graph, at.node);
  const look = nodeLook(at, node, view, nodeColour(graph, at), its);
  const marks = nodeMarks(at, look, camera);
  if (marks.length === 0) return [];
  return [
    {
      order: look.order,
      part: { role: 'node', id: at.id, name: namesOf(standsFor(at), graph, language), marks },
    },
  ];
}

/** What stands for several is named by all of them. */
function namesOf(ids: readonly string[], graph: PlanGraph, language: string): string {
  const names = ids.flatMap((id) => graph.nodes.get(id) ?? []).map(({ name }) => textIn(name, language));
  return [...new Set(names)].join(', ');
}

/** A curve is named by what is listed: its ends have names of their own. */
function linkPart(
  link: SceneLink,
  camera: Camera,
  { graph, view, language, state }: SceneView,
): readonly Seen[] {
  const look = linkLook(link, view, linkColour(graph, link).strong, linkState(link, state));
  if (look === null) return [];
  const [first, ...more] = link.controls.map((control) => pointOnScreen(control, camera));
  if (first === undefined) return [];
  const { zoom } = camera;
  const { line, order } = look;
  return [
    {
      order,
      part: {
        role: 'link',
        id: link.id,
        name: namesOf(
          link.listings.map(({ initiative }) => initiative),
          graph,
          language,
        ),
        marks: [
          {
            kind: 'curve',
            from: pointOnScreen(link.from, camera),
            controls: [first, ...more],
            to: pointOnScreen(link.to, camera),
            paint: {
              stroke: { ...line, width: line.width * zoom, dash: line.dash.map((length) => length * zoom) },
            },
          },
        ],
      },
    },
  ];
}
