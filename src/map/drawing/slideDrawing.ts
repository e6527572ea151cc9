/** A picture as a slide has it: the scene alone, for the room that there is, and apart from it what explains it. */
import type { Drawing, DrawingPart } from '../../exchange/picture/drawing.ts';
import { legend } from '../../exchange/picture/legend.ts';
import { numberKey } from '../../exchange/picture/numberKey.ts';
import { drawingOf } from '../../exchange/picture/page.ts';
import { translationFor } from '../../i18n/translation.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type Room, USUAL_ROOM } from '../geometry/mapPage.ts';
import type { Size } from '../geometry/scene.ts';
import { rightmost } from './extent.ts';
import { legendEntries } from './legendEntries.ts';
import { numberedNodes } from './numberedNodes.ts';
import { buildScene, type PictureContent, scenePartsAt } from './pictureDrawing.ts';

export type SlideDrawings = {
  readonly picture: Drawing;
  /** Of the scene in it, from its upper left corner: curves and names may reach beyond. */
  readonly scene: Size;
  readonly legend: Drawing;
  /** The names of what the picture has the number of; null where it names all. */
  readonly key: Drawing | null;
};

/** What a drawing says of itself. */
type About = Pick<Drawing, 'title' | 'description' | 'font'>;

/** The room for each of them, in CSS pixels: names have the sizes that they have on a screen of that size. */
export type SlideRooms = { readonly picture: Size; readonly legendWidth: number; readonly keyWidth: number };

/** Needs all words of the content's language. */
export function slideDrawings(
  content: Omit<PictureContent, 'room'>,
  about: About,
  { picture: room, legendWidth, keyWidth }: SlideRooms,
  measure: MeasureText,
): SlideDrawings {
  const { graph, view, language } = content;
  const words = translationFor(language);
  // A slide lies, and does not scroll.
  const fixed: Room = { ...USUAL_ROOM.wide, w: room.w + 8, h: room.h + 8, isFixed: true };
  const { scene, look } = buildScene({ ...content, room: fixed });
  const drawnAt = (zoom: number) => scenePartsAt(scene, { x: 0, y: 0 }, zoom, look, words, measure, 0);
  const page = (parts: readonly DrawingPart[], width: number, height: number) =>
    drawingOf({ parts, width, height }, { ...about, language });
  const whole = Math.min(room.w / scene.bounds.w, room.h / scene.bounds.h);
  const first = drawnAt(whole);
  // What bulges out of the scene needs room as well, and names are placed anew for what is left.
  const bulge = rightmost(first) / room.w;
  const zoom = bulge > 1 ? whole / bulge : whole;
  const parts = bulge > 1 ? drawnAt(zoom) : first;
  const signs = legend(
    legendEntries({ view, scene, isLosing: content.lost.size > 0 }, words),
    { x: 0, y: 0, width: legendWidth },
    measure,
  );
  const key = numberKey(
    graph,
    language,
    numberedNodes(graph, parts),
    { x: 0, y: 0, width: keyWidth },
    measure,
  );
  return {
    picture: page(parts, Math.max(scene.bounds.w * zoom, rightmost(parts)), scene.bounds.h * zoom),
    scene: { w: scene.bounds.w * zoom, h: scene.bounds.h * zoom },
    legend: page(signs.parts, legendWidth, signs.height),
    key: key.parts.length === 0 ? null : page(key.parts, keyWidth, key.height),
  };
}
