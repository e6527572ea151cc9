/** A picture that fills a sheet of paper: as large as there is room for beside what is written around it. */
import type { Caption, Drawing } from '../../exchange/picture/drawing.ts';
import { layoutGraph } from '../../explore/collapse.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type Room, USUAL_ROOM } from '../geometry/mapPage.ts';
import type { Scene, Size } from '../geometry/scene.ts';
import { sceneOf } from '../geometry/sceneOf.ts';
import { type PictureContent, pictureDrawing } from './pictureDrawing.ts';

/** From there on the rows of a structure hold their names; opened ones, which go on overleaf, with room to spare. */
const LEAST_OF_ROWS = { whole: 1.13, width: 1.3 };
/** Of what stands around a picture, in CSS pixels: what its lines take, and the rest. */
const LINE = { about: 21, foot: 18 };
const AROUND = 160;
const MARGINS = 48;
const TRIES = 3;

/**
 * `paper` in CSS pixels. The drawing is that wide. It is no longer either, but for a structure of more rows than
 * can be read on one sheet.
 */
export function paperDrawing(
  content: Omit<PictureContent, 'page' | 'room'>,
  caption: Caption,
  paper: Size,
  font: string,
  measure: MeasureText,
): Drawing {
  const { graph, shown, view, branches } = content;
  const drawn = (around: number) => {
    // Paper lies, whatever the screen does.
    const room: Room = { ...USUAL_ROOM.wide, w: paper.w - MARGINS + 8, h: paper.h - around + 8 };
    const scene = sceneOf(layoutGraph(graph, shown, view), view, room, branches);
    const least = view === 'map' ? 0 : LEAST_OF_ROWS[scene.fit];
    const zoom = zoomOn(paper, around, scene.bounds, least);
    const drawing = pictureDrawing(
      { ...content, room, page: { zoom, width: paper.w } },
      caption,
      font,
      measure,
    );
    return {
      drawing,
      isTooLong: drawing.height > paper.h && zoom > least,
      around: drawing.height - scene.bounds.h * zoom + 1,
    };
  };
  let last = drawn(AROUND + caption.about.length * LINE.about + caption.foot.length * LINE.foot);
  // Lines that wrap and a key are known once they are drawn.
  for (let tries = 1; tries < TRIES && last.isTooLong; tries += 1) last = drawn(last.around);
  return last.drawing;
}

function zoomOn(paper: Size, around: number, bounds: Scene['bounds'], least: number): number {
  const across = (paper.w - MARGINS) / bounds.w;
  return Math.min(across, Math.max((paper.h - around) / bounds.h, least));
}
