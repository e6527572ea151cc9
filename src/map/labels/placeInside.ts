/** Labels within boxes. */

import { type Wrapped, wrapAt } from '../../ui/wrap.ts';
import type { LabelSpec, Rect } from '../geometry/scene.ts';
import { type LabelledNode, type LabelSetting, type PlacedLabel, SMALLEST, written } from './label.ts';
import { labelTexts } from './labelText.ts';
import { intersection } from './occupancy.ts';

const LARGEST = 24;
/** Width, in model units, below which a box holds a number and no name. */
const SMALL_BOX = 60;
/** From line to line, and the last line with what hangs below it, in em. */
const LINE = 1.07;
const LAST_LINE = 1.2;

/** Words inside of a node's own box, as large as it allows; null where not even the shortest fit. */
export function placeInside(
  id: string,
  node: LabelledNode,
  spec: LabelSpec & { place: 'inside' },
  { camera: { screen, zoom }, language, measure }: LabelSetting,
): { readonly label: PlacedLabel; readonly full: boolean } | null {
  // Of a box that reaches beyond the screen the visible part carries the words.
  const room = intersection(innerRoom(node.box, spec, zoom), screen);
  if (room.h < SMALLEST || room.w <= 0) return null;
  const texts = labelTexts(node.node, spec, node.relisted, language);
  const large = Math.min(LARGEST, Math.max(SMALLEST, SMALLEST * zoom));
  for (const text of texts)
    for (const size of large > SMALLEST ? [large, (large + SMALLEST) / 2, SMALLEST] : [SMALLEST]) {
      const wrapped = wrapAt(text, room.w, size, spec.bold, measure);
      if (wrapped === null) continue;
      const height = heightOf(wrapped, size, spec.content === 'number');
      if (height > room.h) continue;
      const x = spec.align === 'start' ? room.x : room.x + (room.w - wrapped.width) / 2;
      const box = { x, y: room.y + (room.h - height) / 2, w: wrapped.width, h: height };
      const full = text === texts[0] && spec.content !== 'number';
      return { label: written(id, node, wrapped.lines, box, size, spec, false, null), full };
    }
  return null;
}

/** Lines inside of a box may stand close, as its edge sets them off; the last one needs room for its tails. */
function heightOf({ lines }: Wrapped, size: number, digitsOnly: boolean): number {
  return digitsOnly ? size : size * (LINE * (lines.length - 1) + LAST_LINE);
}

function innerRoom(box: Rect, { area, align }: LabelSpec & { place: 'inside' }, zoom: number): Rect {
  if (area === undefined) {
    // A number fills its small box; a name wants a margin.
    const pad = (box.w < SMALL_BOX * zoom ? 1.5 : 4) * zoom;
    // A row begins with a bar of its colour.
    const left = align === 'start' ? 9 * zoom : pad;
    return { x: box.x + left, y: box.y, w: box.w - left - pad, h: box.h };
  }
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  return {
    x: centre.x + area.x * zoom,
    y: centre.y + area.y * zoom,
    w: area.w * zoom,
    h: area.h * zoom,
  };
}
