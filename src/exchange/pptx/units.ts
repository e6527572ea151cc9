/** DrawingML counts in whole English metric units: 12,700 to a point. */
import { type Box, boxAround } from '../picture/drawing.ts';

const PER_POINT = 12_700;

export function emu(points: number): number {
  return Math.round(points * PER_POINT) || 0;
}

/** Hundredths of a point, to a tenth: what type sizes are told in. */
export function typeSize(points: number): number {
  return Math.max(100, Math.round(points * 10) * 10);
}

export function frameXml(box: Box, flips = ''): string {
  return `<a:xfrm${flips}>${placeXml(box, 'off', 'ext')}</a:xfrm>`;
}

/** Of a group whose members stand in the units of the slide. */
export function groupFrameXml(box: Box): string {
  return `<a:xfrm>${placeXml(box, 'off', 'ext')}${placeXml(box, 'chOff', 'chExt')}</a:xfrm>`;
}

function placeXml({ x, y, w, h }: Box, off: string, ext: string): string {
  return `<a:${off} x="${emu(x)}" y="${emu(y)}"/><a:${ext} cx="${emu(w)}" cy="${emu(h)}"/>`;
}

export function aroundBoxes(boxes: readonly Box[]): Box {
  return boxAround(
    boxes.flatMap(({ x, y, w, h }) => [
      { x, y },
      { x: x + w, y: y + h },
    ]),
  );
}
