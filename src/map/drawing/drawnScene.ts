/**
 * A scene as marks: Cytoscape, without a screen, says how each element looks in its state, so that a file has
 * what the canvas has and nothing is described twice. Where things are comes from the scene.
 */
import cytoscape, { type Core } from 'cytoscape';
import type { Part } from '../../exchange/picture/drawing.ts';
import type { Highlight } from '../../explore/highlight.ts';
import type { Picture } from '../../explore/state.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { InitiativeId } from '../../plan/schema.ts';
import { textIn } from '../../plan/text.ts';
import type { Camera } from '../camera.ts';
import { edgeId, elementsOf } from '../elements.ts';
import type { Scene, SceneLink, SceneNode } from '../geometry/scene.ts';
import { light, mark, showOnly, weaken } from '../picture.ts';
import { style } from '../style.ts';
import { curveMark } from './curveMark.ts';
import { nodeMarks } from './nodeMarks.ts';

export type SceneLook = {
  readonly graph: PlanGraph;
  readonly shown: PlanGraph;
  readonly view: Picture;
  readonly language: string;
  readonly lit: Highlight | null;
  readonly chosen: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: readonly InitiativeId[];
};

/** What of the scene is seen, from the bottom up. */
export function drawnScene(scene: Scene, camera: Camera, look: SceneLook): readonly Part[] {
  const { graph, shown, view, lit, chosen, marked, lost } = look;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(graph, scene, view),
    style,
    // Fitting the view would measure every element, and nothing here looks through it.
    layout: { name: 'preset', fit: false },
  });
  showOnly(cy, scene, shown, view);
  light(cy, scene, view, lit, chosen);
  mark(cy, scene, marked);
  weaken(cy, scene, lost);
  const seen = [
    ...[...scene.nodes.values()].flatMap((at) => nodePart(cy, at, camera, look)),
    ...[...scene.links.values()].flatMap((link) => linkPart(cy, scene, link, camera, look)),
  ];
  cy.destroy();
  return seen.sort((a, b) => a.height - b.height).map(({ part }) => part);
}

type Seen = { readonly height: number; readonly part: Part };

function nodePart(cy: Core, at: SceneNode, camera: Camera, { graph, language }: SceneLook): readonly Seen[] {
  const drawn = cy.getElementById(at.id);
  const marks = drawn.visible() ? nodeMarks(drawn, at, camera) : [];
  if (marks.length === 0) return [];
  const node = graph.nodes.get(at.node);
  const name = node === undefined ? null : textIn(node.name, language);
  return [{ height: drawn.numericStyle('z-index'), part: { role: 'node', id: at.id, name, marks } }];
}

/** A curve is named by its ends: from which basic policy, or closed branch, to which initiative. */
function linkPart(
  cy: Core,
  scene: Scene,
  link: SceneLink,
  camera: Camera,
  { graph, view, language }: SceneLook,
): readonly Seen[] {
  const drawn = cy.getElementById(edgeId(view, link.id));
  const [from, to] = [scene.nodes.get(link.source), scene.nodes.get(link.target)];
  if (!drawn.visible() || from === undefined || to === undefined) return [];
  const listed = graph.nodes.get(link.listings[0]?.initiative ?? '');
  const name = listed === undefined ? null : textIn(listed.name, language);
  const marks = [curveMark(drawn, from, link.control, to, camera)];
  return [{ height: drawn.numericStyle('z-index'), part: { role: 'link', id: link.id, name, marks } }];
}
