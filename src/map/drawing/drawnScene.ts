/** A scene as drawing primitives, for files. They use the same geometry and styles as the canvas. */
import type { DrawingPart, Primitive } from '../../exchange/picture/drawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import type { PictureWords } from '../../i18n/translation.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import { textIn } from '../../plan/text.ts';
import { type Camera, pointOnScreen } from '../camera.ts';
import type { Scene, SceneLink, SceneNode, SceneProjectLink } from '../geometry/scene.ts';
import { linkColour, nodeColour } from '../style/colour.ts';
import { type LinkStyle, linkStyle, projectLinkStyle } from '../style/linkStyle.ts';
import { nodeStyle } from '../style/nodeStyle.ts';
import { linkState, nodeState, type SceneState, standsFor } from '../style/state.ts';
import { nodePrimitives, scaledStroke } from './nodePrimitives.ts';

/** What a drawing of a scene depends on besides the scene. */
export type SceneView = {
  readonly graph: PlanGraph;
  readonly view: CanvasView;
  readonly words: PictureWords;
  readonly state: SceneState;
};

/** Explains a project link, for files. */
type LinkName = (link: ProjectLink) => string;

/** The visible parts of the scene in z-order, the lowest first. */
export function sceneParts(
  scene: Scene,
  camera: Camera,
  shows: SceneView,
  linkName: LinkName = () => '',
): readonly DrawingPart[] {
  const visible = [
    ...[...scene.nodes.values()].flatMap((at) => nodePart(at, camera, shows)),
    ...[...scene.links.values()].flatMap((link) => linkPart(link, camera, shows)),
    ...[...(scene.projectLinks?.values() ?? [])].flatMap((link) =>
      projectLinkPart(link, camera, shows, linkName),
    ),
  ];
  return visible.sort((a, b) => a.order - b.order).map(({ part }) => part);
}

type DrawnPart = { readonly order: number; readonly part: DrawingPart };

function nodePart(
  at: SceneNode,
  camera: Camera,
  { graph, view, words, state }: SceneView,
): readonly DrawnPart[] {
  const ownState = nodeState(at, state);
  if (ownState.isHidden) return [];
  const style = nodeStyle(at, nodeOf(graph, at.node), view, nodeColour(graph, at), ownState);
  const primitives = nodePrimitives(at, style, camera);
  if (primitives.length === 0) return [];
  const name = namesOf(standsFor(at), graph, words.language);
  return [{ order: style.order, part: { role: 'node', id: at.id, name, primitives } }];
}

/** The names of all plan nodes that a part represents. */
function namesOf(ids: readonly string[], graph: PlanGraph, language: string): string {
  const names = ids.flatMap((id) => graph.nodes.get(id) ?? []).map(({ name }) => textIn(name, language));
  return [...new Set(names)].join(', ');
}

/** A link is named after its initiatives, because its ends have their own names. */
function linkPart(
  link: SceneLink,
  camera: Camera,
  { graph, view, words, state }: SceneView,
): readonly DrawnPart[] {
  const style = linkStyle(link, view, linkColour(graph, link).strong, linkState(link, state));
  const initiatives = link.listings.map(({ initiative }) => initiative);
  return curvePart(link, namesOf(initiatives, graph, words.language), style, camera);
}

/** A project link is named after its ends and its kind, to distinguish it from a listing. */
function projectLinkPart(
  sceneLink: SceneProjectLink,
  camera: Camera,
  { graph, words, state }: SceneView,
  linkName: LinkName,
): readonly DrawnPart[] {
  const { link } = sceneLink;
  const ends = [link.project, link.node].map((id) => namesOf([id], graph, words.language)).join(' – ');
  const name = `${ends}: ${linkName(link)}`;
  return curvePart(sceneLink, name, projectLinkStyle(sceneLink, state), camera);
}

function curvePart(
  { id, from, controls, to }: SceneLink | SceneProjectLink,
  name: string,
  style: LinkStyle,
  camera: Camera,
): readonly DrawnPart[] {
  if (style === null) return [];
  const [first, ...more] = controls.map((control) => pointOnScreen(control, camera));
  if (first === undefined) return [];
  const curve: Primitive = {
    kind: 'curve',
    from: pointOnScreen(from, camera),
    controls: [first, ...more],
    to: pointOnScreen(to, camera),
    paint: { stroke: scaledStroke(style.line, camera.zoom) },
  };
  return [{ order: style.order, part: { role: 'link', id, name, primitives: [curve] } }];
}
