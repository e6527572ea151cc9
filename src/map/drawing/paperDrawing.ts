/** A picture that fills a sheet of paper, as large as the caption, legend and key allow. */
import type { Caption, Drawing } from '../../exchange/picture/drawing.ts';
import { layoutGraph } from '../../explore/collapse.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type Room, USUAL_ROOM } from '../geometry/mapPage.ts';
import type { Scene, Size } from '../geometry/scene.ts';
import { sceneOf } from '../geometry/sceneOf.ts';
import { type PictureContent, pictureDrawing } from './pictureDrawing.ts';

/** Smallest zoom at which the rows of the structure have room for names; larger for opened ones, which span pages. */
const MIN_ROW_ZOOM = { whole: 1.13, width: 1.3 };
/** Heights around a picture, in CSS pixels: of each line above and below it, and of the rest. */
const LINE = { about: 21, foot: 18 };
const AROUND = 160;
const MARGINS = 48;
const TRIES = 3;

/**
 * `paper`: the size of the sheet, in CSS pixels. The drawing has its width and at most its height, except for a
 * structure with more rows than are readable on one sheet.
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
    // Paper is in landscape, whatever the screen is.
    const room: Room = { ...USUAL_ROOM.wide, w: paper.w - MARGINS + 8, h: paper.h - around + 8 };
    const scene = sceneOf(layoutGraph(graph, shown, view), view, room, branches);
    const least = view === 'map' ? 0 : MIN_ROW_ZOOM[scene.fit];
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
  // The height of wrapped lines and of the key is known only after drawing.
  for (let tries = 1; tries < TRIES && last.isTooLong; tries += 1) last = drawn(last.around);
  return last.drawing;
}

function zoomOn(paper: Size, around: number, bounds: Scene['bounds'], least: number): number {
  const across = (paper.w - MARGINS) / bounds.w;
  return Math.min(across, Math.max((paper.h - around) / bounds.h, least));
}
