/** A scene as marks, so that a file has what the canvas has: both draw what `look/` says, where the scene says. */
import type { DrawingPart } from '../../exchange/picture/drawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import type { Language } from '../../i18n/languages.ts';
import { linkText } from '../../i18n/linkText.ts';
import { translationFor } from '../../i18n/translation.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { type Camera, pointOnScreen } from '../camera.ts';
import type { Scene, SceneLink, SceneNode, SceneProjectLink } from '../geometry/scene.ts';
import { linkColour, nodeColour } from '../style/colour.ts';
import { type LinkStyle, linkStyle, projectLinkStyle } from '../style/linkStyle.ts';
import { nodeStyle } from '../style/nodeStyle.ts';
import { linkState, nodeState, type SceneState, standsFor } from '../style/state.ts';
import { nodePrimitives } from './nodePrimitives.ts';

/** What is drawn of a scene, besides what it says itself. */
export type SceneView = {
  readonly graph: PlanGraph;
  readonly view: CanvasView;
  readonly language: Language;
  readonly state: SceneState;
};

/** What of the scene is seen, from the bottom up. */
export function sceneParts(scene: Scene, camera: Camera, shows: SceneView): readonly DrawingPart[] {
  const seen = [
    ...[...scene.nodes.values()].flatMap((at) => nodePart(at, camera, shows)),
    ...[...scene.links.values()].flatMap((link) => linkPart(link, camera, shows)),
    ...[...(scene.projectLinks?.values() ?? [])].flatMap((tie) => projectLinkPart(tie, camera, shows)),
  ];
  return seen.sort((a, b) => a.order - b.order).map(({ part }) => part);
}

type DrawnPart = { readonly order: number; readonly part: DrawingPart };

function nodePart(
  at: SceneNode,
  camera: Camera,
  { graph, view, language, state }: SceneView,
): readonly DrawnPart[] {
  const its = nodeState(at, state);
  if (its.isHidden) return [];
  const node = nodeOf(graph, at.node);
  const look = nodeStyle(at, node, view, nodeColour(graph, at), its);
  const primitives = nodePrimitives(at, look, camera);
  if (primitives.length === 0) return [];
  return [
    {
      order: look.order,
      part: { role: 'node', id: at.id, name: namesOf(standsFor(at), graph, language), primitives },
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
): readonly DrawnPart[] {
  const look = linkStyle(link, view, linkColour(graph, link).strong, linkState(link, state));
  const initiatives = link.listings.map(({ initiative }) => initiative);
  return curvePart(link, namesOf(initiatives, graph, language), look, camera);
}

/** It is named by its ends and by what it is: a reader of the file must not take it for a listing. */
function projectLinkPart(
  tie: SceneProjectLink,
  camera: Camera,
  { graph, language, state }: SceneView,
): readonly DrawnPart[] {
  const { project, node } = tie.link;
  const ends = [project, node].map((id) => namesOf([id], graph, language)).join(' – ');
  const name = `${ends}: ${linkText(tie.link, translationFor(language).t)}`;
  return curvePart(tie, name, projectLinkStyle(tie, state), camera);
}

function curvePart(
  { id, from, controls, to }: SceneLink | SceneProjectLink,
  name: string,
  look: LinkStyle,
  camera: Camera,
): readonly DrawnPart[] {
  if (look === null) return [];
  const [first, ...more] = controls.map((control) => pointOnScreen(control, camera));
  if (first === undefined) return [];
  const { zoom } = camera;
  const { line, order } = look;
  return [
    {
      order,
      part: {
        role: 'link',
        id,
        name,
        primitives: [
          {
            kind: 'curve',
            from: pointOnScreen(from, camera),
            controls: [first, ...more],
            to: pointOnScreen(to, camera),
            paint: {
              stroke: { ...line, width: line.width * zoom, dash: line.dash.map((length) => length * zoom) },
            },
          },
        ],
      },
    },
  ];
}
