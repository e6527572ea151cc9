/** The room that a picture has on the page. */
import { type Room, USUAL_ROOM } from './geometry/mapPage.ts';
import type { Orientation, Size } from './geometry/scene.ts';
import { MIN_FONT_SIZE } from './labels/label.ts';

/** `type`: of the smallest words. What is read from afar does not scroll. Before the page is laid out, the usual one. */
export function roomFor(format: Orientation, size: Size | null, type: number): Room {
  if (size === null) return USUAL_ROOM[format];
  return { format, ...size, type, isFixed: type > MIN_FONT_SIZE && format === 'wide' };
}
