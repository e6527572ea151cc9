/** A picture as it stands on a page of its own: title above, the whole scene, legend and source below. */

import type { Caption, Drawing, Mark, Part, Stroke } from '../../exchange/picture/drawing.ts';
import { laidOut } from '../../explore/gather.ts';
import type { Explore, Picture } from '../../explore/state.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Words, wordsIn } from '../../i18n/words.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { INK } from '../../ui/palette.ts';
import { withGuests } from '../geometry/guests.ts';
import type { Format, Point, Scene } from '../geometry/scene.ts';
import { sceneOf } from '../geometry/sceneOf.ts';
import { labelledNodes } from '../labelledNodes.ts';
import type { PlacedLabel } from '../labels/label.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import type { MeasureText } from '../labels/wrap.ts';
import { highlightIn, withStandIns } from '../standIns.ts';
import { chosenIn, told } from '../told.ts';
import { drawnScene, type SceneLook } from './drawnScene.ts';
import { rightmost } from './extent.ts';
import { legendRow } from './legendRow.ts';
import { INK_SOFT, LINE, nameParts } from './nameParts.ts';
import { numberKey } from './numberKey.ts';
import { type Place, type TextLook, textBlock } from './textBlock.ts';

/** What a picture is made from: the state, and what is derived from it. */
export type PictureContent = Pick<Explore, 'branches' | 'selected' | 'connect'> & {
  readonly graph: PlanGraph;
  /** What filters and focus leave. */
  readonly shown: PlanGraph;
  readonly view: Picture;
  readonly format: Format;
  /** What a search has found, by id. */
  readonly found: ReadonlySet<string>;
  readonly language: Language;
  /** Whether to add the names of what the picture has room for a number only. */
  readonly withKey: boolean;
};

/** How much larger than at first sight beside the panels: a page is looked at as a whole, or up close. */
const ZOOM: Readonly<Record<Format, number>> = { wide: 1.6, tall: 2 };
/** Names are somewhat smaller, and more, than on a screen of that size, as on one that has zoomed in a little. */
const CLOSER = 1.2;
const MARGIN = 24;
const BEYOND = 12;
const TITLE: TextLook = { size: 22, bold: true, colour: INK };
const ABOUT: TextLook = { size: 14, bold: false, colour: INK_SOFT };
const FOOT: TextLook = { size: 12, bold: false, colour: INK_SOFT };
const HAIRLINE: Stroke = { colour: LINE, opacity: 1, width: 1, dash: [] };

/** The same content has the same drawing. Needs all words of its language; `measure` measures in `font`. */
export function pictureDrawing(
  content: PictureContent,
  caption: Caption,
  font: string,
  measure: MeasureText,
): Drawing {
  const { graph, view, format, language } = content;
  const words = wordsIn(language);
  const { scene, look } = sceneIn(content);
  const zoom = ZOOM[format];
  const wide = scene.bounds.w * zoom;
  const head = blocks(caption.title, caption.about, { x: MARGIN, y: MARGIN - 6, width: wide }, measure);
  const origin: Point = { x: MARGIN, y: MARGIN + head.height + 8 };
  const picture = scenePartsAt(scene, origin, zoom, look, words, measure);
  // The structure's curves bulge out of it.
  const width = Math.ceil(Math.max(wide + 2 * MARGIN, rightmost(picture) + MARGIN));

  const below = origin.y + scene.bounds.h * zoom + 14;
  const legend = legendRow(
    view,
    scene.gathered.size > 0,
    words,
    { x: MARGIN, y: below, width: wide },
    measure,
  );
  const key = content.withKey
    ? numberKey(graph, words, picture, { x: MARGIN, y: below + legend.height + 10, width: wide }, measure)
    : null;
  const ruleAt = below + legend.height + (key === null ? 8 : key.height + 20);
  const foot = lines(caption.foot, { x: MARGIN, y: ruleAt + 8, width: wide }, FOOT, measure);
  return {
    language,
    width,
    height: Math.ceil(ruleAt + 8 + foot.height + MARGIN - 6),
    font,
    title: caption.title,
    description: caption.description,
    parts: [
      around(head.marks),
      ...picture,
      legend.part,
      ...(key === null ? [] : key.parts),
      around([rule(MARGIN, ruleAt, wide), ...foot.marks]),
    ],
  };
}

/** The scene that the state shows, and how its elements look. */
export function sceneIn(content: PictureContent): { readonly scene: Scene; readonly look: SceneLook } {
  const { graph, shown, view, format, language, branches } = content;
  const chosen = chosenIn(content);
  const base = laidOut(graph, shown);
  const frame = withoutSigns(sceneOf(base, view, format, branches));
  const scene = view === 'map' ? withGuests(base, frame, format, [...chosen]) : frame;
  const look: SceneLook = {
    graph,
    shown,
    view,
    language,
    lit: highlightIn(scene, told(shown, content)),
    chosen: withStandIns(scene, chosen),
    marked: withStandIns(scene, content.found),
  };
  return { scene, look };
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
  look: SceneLook,
  words: Words,
  measure: MeasureText,
  beyond: number = BEYOND,
): readonly Part[] {
  const { bounds } = scene;
  // Names are placed as on a screen of the scene's own size, and moved with it afterwards.
  const [w, h] = [bounds.w * zoom, bounds.h * zoom];
  // A little of the margin is theirs, too.
  const screen = { x: -beyond, y: 0, w: w + 2 * beyond, h: h + beyond };
  const camera = { zoom, pan: { x: -bounds.x * zoom, y: -bounds.y * zoom } };
  const nodes = labelledNodes(scene, look.shown, camera, screen, look.lit, null, look.marked);
  const language = { language: words.language, relisted: words.t('mark.relisted') };
  const labels = placeLabels(nodes, { screen, zoom, fitZoom: zoom / CLOSER }, language, measure);
  const moved = { zoom, pan: { x: camera.pan.x + origin.x, y: camera.pan.y + origin.y } };
  return [
    ...drawnScene(scene, moved, look),
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

type Block = { readonly marks: readonly Mark[]; readonly height: number };

function blocks(title: string, about: readonly string[], at: Place, measure: MeasureText): Block {
  const head = textBlock(title, at, TITLE, measure);
  const rest = lines(about, { ...at, y: at.y + head.height }, ABOUT, measure);
  return { marks: [head.mark, ...rest.marks], height: head.height + rest.height };
}

function lines(texts: readonly string[], at: Place, look: TextLook, measure: MeasureText): Block {
  const marks: Mark[] = [];
  let height = 0;
  for (const text of texts) {
    const block = textBlock(text, { ...at, y: at.y + height }, look, measure);
    marks.push(block.mark);
    height += block.height;
  }
  return { marks, height };
}

function rule(x: number, y: number, width: number): Mark {
  const [from, to] = [
    { x, y },
    { x: x + width, y },
  ];
  return {
    kind: 'curve',
    from,
    control: { x: x + width / 2, y },
    to,
    paint: { stroke: HAIRLINE },
  };
}

function around(marks: readonly Mark[]): Part {
  return { role: 'around', id: null, name: null, marks };
}
