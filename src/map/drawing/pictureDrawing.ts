/** A picture on a page: title above, the whole scene, legend and source below. */
import type { Caption, Drawing, DrawingPart } from '../../exchange/picture/drawing.ts';
import { composePage, MARGIN } from '../../exchange/picture/page.ts';
import { belowTable } from '../../exchange/picture/under.ts';
import { shadingBy } from '../../explore/shade.ts';
import type { Language } from '../../i18n/languages.ts';
import { linkText } from '../../i18n/linkText.ts';
import { translationFor } from '../../i18n/translation.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { Orientation, Point, Scene } from '../geometry/scene.ts';
import { MIN_FONT_SIZE, type PlacedLabel } from '../labels/label.ts';
import { labelsAt } from '../labelsAt.ts';
import { buildScene, type SceneContent } from './buildScene.ts';
import { type SceneView, sceneParts } from './drawnScene.ts';
import { rightmost } from './extent.ts';
import { legendEntries } from './legendEntries.ts';
import { lossParts } from './lossParts.ts';
import { nameParts } from './nameParts.ts';
import { numberedNodes } from './numberedNodes.ts';

/** The state that a picture shows, and what is derived from it. */
export type PictureContent = SceneContent & {
  readonly language: Language;
  /** Whether to add a key with the names of nodes that only show their number. */
  readonly withKey: boolean;
  /** The zoom and the width of the page, in CSS pixels; by default both follow from the scene. */
  readonly page?: { readonly zoom: number; readonly width: number };
};

/** The default zoom, larger than on the screen, where the picture is beside the panels. */
const ZOOM: Readonly<Record<Orientation, number>> = { wide: 1.6, tall: 2 };
/** Zoom relative to the one that fits, so that more but smaller names have room than on a screen of that size. */
const CLOSER = 1.2;
/** How far names may extend beyond the scene, in CSS pixels. */
const BEYOND = 12;

/** Deterministic. Needs all messages of the content's language to be loaded; `measure` measures text in `font`. */
export function pictureDrawing(
  content: PictureContent,
  caption: Caption,
  font: string,
  measure: MeasureText,
): Drawing {
  const { graph, view, room, language, lost, withKey, page } = content;
  const words = translationFor(language, graph.plan);
  const { scene, look } = buildScene(content, words);
  const zoom = page?.zoom ?? ZOOM[room.format];
  const [w, h] = [scene.bounds.w * zoom, scene.bounds.h * zoom];
  const wide = page === undefined ? w : page.width - 2 * MARGIN;
  const parts = scenePartsAt(scene, { x: Math.max(0, wide - w) / 2, y: 0 }, zoom, look, measure);
  const under = belowTable(
    { whole: graph, words, measure, compact: false },
    {
      legend: legendEntries(
        {
          view,
          scene,
          isLosing: lost.size > 0,
          plan: graph.plan,
          shading: shadingBy(graph, content.shade),
        },
        words,
      ),
      key: withKey ? numberedNodes(graph, parts) : [],
    },
  );
  // The structure's arcs extend beyond its bounds.
  const body = { parts, width: Math.max(wide, rightmost(parts)), height: h };
  return composePage(body, under, caption, { language, font, measure });
}

/**
 * The parts of the scene and its labels, in CSS pixels. `origin`: the top left corner of its bounds; `beyond`: how far
 * labels may extend beyond these; `smallest`: the smallest font size.
 */
export function scenePartsAt(
  scene: Scene,
  origin: Point,
  zoom: number,
  look: SceneView,
  measure: MeasureText,
  beyond: number = BEYOND,
  smallest: number = MIN_FONT_SIZE,
): readonly DrawingPart[] {
  const { bounds } = scene;
  // Labels are placed as on a screen of the scene's size with a small margin, and moved to the origin afterwards.
  const [w, h] = [bounds.w * zoom, bounds.h * zoom];
  const screen = { x: -beyond, y: 0, w: w + 2 * beyond, h: h + beyond };
  const camera = { zoom, pan: { x: -bounds.x * zoom, y: -bounds.y * zoom } };
  const frame = { camera, screen, fitZoom: zoom / CLOSER, smallest };
  const { losses, labels } = labelsAt(scene, look, frame, measure);
  const moved = { zoom, pan: { x: camera.pan.x + origin.x, y: camera.pan.y + origin.y } };
  return [
    ...sceneParts(scene, moved, look, (link) => linkText(link, look.words.t)),
    ...lossParts(losses, origin),
    ...nameParts(labels.map(translated(origin)), measure),
  ];
}

function translated({ x, y }: Point): (label: PlacedLabel) => PlacedLabel {
  const shift = (point: Point) => ({ x: point.x + x, y: point.y + y });
  return (label) => ({
    ...label,
    box: { ...label.box, ...shift(label.box) },
    leader: label.leader === null ? null : [shift(label.leader[0]), shift(label.leader[1])],
  });
}
