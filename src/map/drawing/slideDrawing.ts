/** A picture for a slide: the scene, its legend and its key as separate drawings. */
import type { Drawing, DrawingPart } from '../../exchange/picture/drawing.ts';
import { legend } from '../../exchange/picture/legend.ts';
import { numberKey } from '../../exchange/picture/numberKey.ts';
import { drawingOf } from '../../exchange/picture/page.ts';
import { shadingBy } from '../../explore/shade.ts';
import { translationFor } from '../../i18n/translation.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type Room, USUAL_ROOM } from '../geometry/mapPage.ts';
import type { Size } from '../geometry/scene.ts';
import { buildScene } from './buildScene.ts';
import { rightmost } from './extent.ts';
import { legendEntries } from './legendEntries.ts';
import { numberedNodes } from './numberedNodes.ts';
import { type PictureContent, scenePartsAt } from './pictureDrawing.ts';

export type SlideDrawings = {
  readonly picture: Drawing;
  /** Size of the scene in the picture, from its top left corner; curves and names may extend beyond it. */
  readonly scene: Size;
  readonly legend: Drawing;
  /** The names of nodes that only show their number; null if there are none. */
  readonly key: Drawing | null;
};

type About = Pick<Drawing, 'title' | 'description' | 'font'>;

/** The room for each drawing, in CSS pixels; labels have the font sizes of a screen of that size. */
type SlideRooms = { readonly picture: Size; readonly legendWidth: number; readonly keyWidth: number };

/** Needs all messages of the content's language to be loaded. */
export function slideDrawings(
  content: Omit<PictureContent, 'room'>,
  about: About,
  { picture: room, legendWidth, keyWidth }: SlideRooms,
  measure: MeasureText,
): SlideDrawings {
  const { graph, view, language } = content;
  const words = translationFor(language, graph.plan);
  // A slide is in landscape and does not scroll.
  const fixed: Room = { ...USUAL_ROOM.wide, w: room.w + 8, h: room.h + 8, isFixed: true };
  const { scene, look } = buildScene({ ...content, room: fixed }, words);
  const drawnAt = (zoom: number) => scenePartsAt(scene, { x: 0, y: 0 }, zoom, look, measure, 0);
  const page = (parts: readonly DrawingPart[], width: number, height: number) =>
    drawingOf({ parts, width, height }, { ...about, language });
  const whole = Math.min(room.w / scene.bounds.w, room.h / scene.bounds.h);
  const first = drawnAt(whole);
  // Parts that extend beyond the scene need room too, for which the picture is drawn again at a smaller zoom.
  const excess = rightmost(first) / room.w;
  const zoom = excess > 1 ? whole / excess : whole;
  const parts = excess > 1 ? drawnAt(zoom) : first;
  const entries = legendEntries(
    {
      view,
      scene,
      isLosing: content.lost.size > 0,
      plan: graph.plan,
      shading: shadingBy(graph, content.shade),
    },
    words,
  );
  const signs = legend(entries, { x: 0, y: 0, width: legendWidth }, measure);
  const keyRoom = { x: 0, y: 0, width: keyWidth };
  const key = numberKey(graph, language, numberedNodes(graph, parts), keyRoom, measure);
  const size = { w: scene.bounds.w * zoom, h: scene.bounds.h * zoom };
  return {
    picture: page(parts, Math.max(size.w, rightmost(parts)), size.h),
    scene: size,
    legend: page(signs.parts, legendWidth, signs.height),
    key: key.parts.length === 0 ? null : page(key.parts, keyWidth, key.height),
  };
}
