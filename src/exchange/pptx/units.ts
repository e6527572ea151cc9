/** Conversions to DrawingML units: whole English Metric Units (EMU), 12,700 per point. */
import { type Box, boxAround } from '../picture/drawing.ts';

const EMU_PER_POINT = 12_700;

export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT) || 0;
}

/** A type size in hundredths of a point, rounded to tenths of a point. */
export function typeSize(points: number): number {
  return Math.max(100, Math.round(points * 10) * 10);
}

export function frameXml(box: Box, flips = ''): string {
  return `<a:xfrm${flips}>${placeXml(box, 'off', 'ext')}</a:xfrm>`;
}

/** The frame of a group whose children use slide coordinates. */
export function groupFrameXml(box: Box): string {
  return `<a:xfrm>${placeXml(box, 'off', 'ext')}${placeXml(box, 'chOff', 'chExt')}</a:xfrm>`;
}

function placeXml({ x, y, w, h }: Box, off: string, ext: string): string {
  return `<a:${off} x="${emu(x)}" y="${emu(y)}"/><a:${ext} cx="${emu(w)}" cy="${emu(h)}"/>`;
}

/** The bounding box of boxes. */
export function aroundBoxes(boxes: readonly Box[]): Box {
  return boxAround(
    boxes.flatMap(({ x, y, w, h }) => [
      { x, y },
      { x: x + w, y: y + h },
    ]),
  );
}
