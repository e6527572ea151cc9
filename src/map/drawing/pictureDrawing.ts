/** A picture as it stands on a page of its own: title above, the whole scene, legend and source below. */

import type { Caption, Drawing, Part } from '../../exchange/picture/drawing.ts';
import { MARGIN, pageOf } from '../../exchange/picture/page.ts';
import { underOf } from '../../exchange/picture/under.ts';
import { laidOut } from '../../explore/gather.ts';
import type { Explore, Picture } from '../../explore/state.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Words, wordsIn } from '../../i18n/words.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { InitiativeId } from '../../plan/schema.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { Room } from '../geometry/mapPage.ts';
import { withPinned } from '../geometry/pinned.ts';
import type { Format, Point, Scene } from '../geometry/scene.ts';
import { sceneOf } from '../geometry/sceneOf.ts';
import { withTies } from '../geometry/ties.ts';
import { labelledNodes } from '../labelledNodes.ts';
import { type PlacedLabel, SMALLEST } from '../labels/label.ts';
import { labelLanguage } from '../labels/labelText.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import type { SceneState } from '../look/state.ts';
import { lossesIn, takenBy } from '../losses.ts';
import { highlightIn, withStandIns } from '../standIns.ts';
import { tieBoxes } from '../tieBoxes.ts';
import { chosenIn, told } from '../told.ts';
import { drawnScene, type SceneView } from './drawnScene.ts';
import { rightmost } from './extent.ts';
import { legendEntries } from './legendEntries.ts';
import { lossParts } from './lossParts.ts';
import { nameParts } from './nameParts.ts';
import { numbered } from './numbered.ts';

/** What a picture is made from: the state, and what is derived from it. */
export type PictureContent = Pick<Explore, 'branches' | 'selected' | 'connect'> & {
  readonly graph: PlanGraph;
  /** What filters and focus leave. */
  readonly shown: PlanGraph;
  readonly view: Picture;
  /** What the picture is laid out for. */
  readonly room: Room;
  /** What a search has found, by id. */
  readonly found: ReadonlySet<string>;
  readonly language: Language;
  /** Listings lost by basic policy by what is dropped: empty where nothing is. */
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: readonly InitiativeId[];
  /** Whether to add the names of what the picture has room for a number only. */
  readonly withKey: boolean;
  /** The zoom and width of a given page, in CSS pixels; else both follow from the scene. */
  readonly page?: { readonly zoom: number; readonly width: number };
};

/** How much larger than at first sight beside the panels: a page is looked at as a whole, or up close. */
const ZOOM: Readonly<Record<Format, number>> = { wide: 1.6, tall: 2 };
/** Names are somewhat smaller, and more, than on a screen of that size, as on one that has zoomed in a little. */
const CLOSER = 1.2;
const BEYOND = 12;

/** The same content has the same drawing. Needs all words of its language; `measure` measures in `font`. */
export function pictureDrawing(
  content: PictureContent,
  caption: Caption,
  font: string,
  measure: MeasureText,
): Drawing {
  const { graph, view, room, language, lost, withKey, page } = content;
  const words = wordsIn(language);
  const { scene, look } = sceneIn(content);
  const zoom = page?.zoom ?? ZOOM[room.format];
  const [w, h] = [scene.bounds.w * zoom, scene.bounds.h * zoom];
  const wide = page === undefined ? w : page.width - 2 * MARGIN;
  const parts = scenePartsAt(scene, { x: Math.max(0, wide - w) / 2, y: 0 }, zoom, look, words, measure);
  const under = underOf(
    { whole: graph, words, measure, brief: false },
    {
      legend: legendEntries({ view, scene, isLosing: lost.size > 0 }, words),
      key: withKey ? numbered(graph, parts) : [],
    },
  );
  // The structure's curves bulge out of it.
  const body = { parts, width: Math.max(wide, rightmost(parts)), height: h };
  return pageOf(body, under, caption, { language, font, measure });
}

/** The scene that the state shows, and the state of its parts. */
export function sceneIn(content: PictureContent): { readonly scene: Scene; readonly look: SceneView } {
  const { graph, shown, view, room, language, branches, lost } = content;
  const base = laidOut(graph, shown, view);
  const pinned = withPinned(base, withoutSigns(sceneOf(base, view, room, branches)), chosenIn(content));
  const scene = withTies(pinned, view, shown.links);
  const state: SceneState = {
    shown,
    lit: highlightIn(scene, told(shown, content)),
    chosen: withStandIns(scene, chosenIn(content)),
    marked: withStandIns(scene, content.found),
    lost,
    dropped: new Set<string>(content.dropped),
  };
  return { scene, look: { graph, view, language, state } };
}

/** What opens and closes branches does nothing on paper. */
function withoutSigns(scene: Scene): Scene {
  return { ...scene, nodes: new Map([...scene.nodes].filter(([, { role }]) => role !== 'sign')) };
}

/** The scene and its names, with the top left of its bounds at `origin`; names may stand so far `beyond` them. */
export function scenePartsAt(
  scene: Scene,
  origin: Point,
  zoom: number,
  look: SceneView,
  words: Words,
  measure: MeasureText,
  beyond: number = BEYOND,
  smallest: number = SMALLEST,
): readonly Part[] {
  const { bounds } = scene;
  // Names are placed as on a screen of the scene's own size, and moved with it afterwards.
  const [w, h] = [bounds.w * zoom, bounds.h * zoom];
  // A little of the margin is theirs, too.
  const screen = { x: -beyond, y: 0, w: w + 2 * beyond, h: h + beyond };
  const camera = { zoom, pan: { x: -bounds.x * zoom, y: -bounds.y * zoom } };
  const nodes = labelledNodes(look.graph, scene, look.state, camera, screen, null);
  const losses = lossesIn(scene, look.view, look.state, camera, smallest);
  const at = { screen, zoom, fitZoom: zoom / CLOSER, smallest };
  const taken = [...takenBy(losses), ...tieBoxes(scene, look.state, camera)];
  const labels = placeLabels(nodes, at, labelLanguage(words), measure, taken);
  const moved = { zoom, pan: { x: camera.pan.x + origin.x, y: camera.pan.y + origin.y } };
  return [
    ...drawnScene(scene, moved, look),
    ...lossParts(losses, origin),
    ...nameParts(
      labels.map((label) => movedBy(label, origin)),
      measure,
    ),
  ];
}

function movedBy(label: PlacedLabel, { x, y }: Point): PlacedLabel {
  const { box, leader } = label;
  const shift = (point: Point) => ({ x: point.x + x, y: point.y + y });
  return {
    ...label,
    box: { ...box, ...shift(box) },
    leader: leader === null ? null : [shift(leader[0]), shift(leader[1])],
  };
}
