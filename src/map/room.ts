/** The room that a picture has on the page. */
import { type Room, USUAL_ROOM } from './geometry/mapPage.ts';
import type { Format, Size } from './geometry/scene.ts';
import { SMALLEST } from './labels/label.ts';

/** `type`: of the smallest words. What is read from afar does not scroll. Before the page is laid out, the usual one. */
export function roomFor(format: Format, size: Size | null, type: number): Room {
  if (size === null) return USUAL_ROOM[format];
  return { format, ...size, type, isFixed: type > SMALLEST && format === 'wide' };
}
