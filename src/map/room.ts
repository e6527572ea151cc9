import { type Room, USUAL_ROOM } from './geometry/mapPage.ts';
import type { Orientation, Size } from './geometry/scene.ts';
import { MIN_FONT_SIZE } from './labels/label.ts';

/**
 * The room of the picture on the page. `type`: the smallest font size, in CSS pixels. A picture that is read from afar
 * does not scroll. Before the page has a layout (`size` is null), it is the usual room.
 */
export function roomFor(format: Orientation, size: Size | null, type: number): Room {
  if (size === null) return USUAL_ROOM[format];
  return { format, ...size, type, isFixed: type > MIN_FONT_SIZE && format === 'wide' };
}
