/** Places labels inside boxes. */
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { type MeasureText, shorten, type Wrapped, wrapAt } from '../../ui/wrap.ts';
import type { InsideLabel, Rect } from '../geometry/scene.ts';
import {
  type LabelledNode,
  type LabelSetting,
  MIN_FONT_SIZE,
  type PlacedLabel,
  placedLabel,
} from './label.ts';
import { type LabelText, labelTexts, nodeNumber } from './labelText.ts';
import { contains, intersection, type Occupancy } from './occupancy.ts';

const LARGEST = 24;
/** Width, in model units, below which a box holds a number and no name. */
const SMALL_BOX = 60;
/** Line height, and height of the last line with descenders, in em. */
const LINE = 1.07;
const LAST_LINE = 1.2;
/** Line height in areas without a visible edge, which descenders could touch. */
const CLOSE = 1.048;
/** Share of the spare room before the text, by alignment. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;
/** By how many lines an asked name may extend beyond its area. On stage an area has one line, and names up to six. */
const GROWN_LINES = [0, 1, 2, 3, 4, 5];
/** Height of digits in em, which have no descenders and do not reach the top of the line. */
const DIGITS = 0.8;
/** Widths in em of the narrowest room for a shortened name, of which less says nothing: its line, and all its lines. */
const LEAST_SHORTENED = { line: 4, whole: 8 };

/** Places a label inside its node's box, as large as possible; null if not even the shortest text fits. */
export function placeInside(
  id: string,
  node: LabelledNode,
  spec: InsideLabel,
  setting: LabelSetting,
  occupied: Occupancy,
): Placed | null {
  const { screen, zoom, smallest = MIN_FONT_SIZE } = setting.camera;
  if (spec.onlyAsked === true && node.state !== 'asked') return null;
  // Text that is read from afar is too high for low rows, which still have room for digits.
  const digits = smallest > MIN_FONT_SIZE ? DIGITS : 1;
  // The label of a box that extends beyond the screen is in the visible part.
  const room = intersection(innerRoom(node.box, spec, zoom, digits), screen);
  // Unasked names keep to their areas; otherwise names at the ends of a column would have more room than others.
  if (spec.mayGrow !== true || node.state !== 'asked')
    return keptInside(id, node, spec, setting, () => {
      const placed = placedIn(room, id, node, spec, setting, digits);
      return placed === null ? null : { ...placed, isGrown: false };
    });
  for (const larger of GROWN_LINES) {
    for (const share of larger === 0 ? [0.5] : [0.5, 1, 0]) {
      const grown = grownRoom(room, larger * smallest * CLOSE, share, occupied, screen);
      const placed = grown === null ? null : placedIn(grown, id, node, spec, setting, digits);
      if (placed?.isShortened === false) return { ...placed, isGrown: larger > 0 };
    }
  }
  const placed = placedIn(room, id, node, spec, setting, digits);
  return placed === null ? null : { ...placed, isGrown: false };
}

type Kept = { readonly at: string; readonly byState: Map<string, Placed | null> };

const kept = memoizeByObject((_: InsideLabel): { last: Kept } => ({ last: { at: '', byState: new Map() } }));

/** A label in its own area depends on nothing but its node and the camera: the same object while these are the same. */
function keptInside(
  id: string,
  { node, relisted, state, box }: LabelledNode,
  spec: InsideLabel,
  { camera: { screen, zoom, smallest }, language: { language } }: LabelSetting,
  place: () => Placed | null,
): Placed | null {
  const cache = kept(spec);
  const at = [
    id,
    node.id,
    relisted,
    language,
    zoom,
    smallest,
    ...cornersOf(box),
    ...cornersOf(screen),
  ].join();
  if (cache.last.at !== at) cache.last = { at, byState: new Map() };
  const { byState } = cache.last;
  const known = byState.get(state);
  if (known !== undefined) return known;
  const placed = place();
  byState.set(state, placed);
  return placed;
}

function cornersOf({ x, y, w, h }: Rect): readonly number[] {
  return [x, y, w, h];
}

type Placed = {
  readonly label: PlacedLabel;
  /** Whether it has the fullest text. */
  readonly full: boolean;
  readonly isShortened: boolean;
  /** Whether it extends above or below its area. */
  readonly isGrown: boolean;
};

/** The room extended by `by`, of which a share (0–1) is above; null if a node or label is there. */
function grownRoom(room: Rect, by: number, share: number, occupied: Occupancy, screen: Rect): Rect | null {
  if (by === 0) return room;
  const [above, below] = [by * share, by * (1 - share)];
  const grown = { ...room, y: room.y - above, h: room.h + by };
  const isOccupied =
    occupied.hits({ ...room, y: grown.y, h: above }) ||
    occupied.hits({ ...room, y: room.y + room.h, h: below });
  return !isOccupied && contains(screen, grown) ? grown : null;
}

function placedIn(
  room: Rect,
  id: string,
  node: LabelledNode,
  spec: InsideLabel,
  { camera: { zoom, smallest = MIN_FONT_SIZE }, language, measure }: LabelSetting,
  digits: number,
): Omit<Placed, 'isGrown'> | null {
  if (room.h < smallest * digits || room.w <= 0) return null;
  const texts = labelTexts(node.node, spec, node.relisted, language);
  const number = nodeNumber(node.node);
  const numberAlone =
    spec.content === 'number' || (spec.content === 'numberOrName' && digits < 1)
      ? texts.find(({ pieces }) => pieces.length === 1 && pieces[0] === number)
      : null;
  for (const text of texts)
    for (const size of sizesFor(spec, zoom, smallest)) {
      const wrapped =
        text.ending === undefined
          ? wrapAt(text, room.w, size, spec.bold, measure)
          : size > smallest
            ? null
            : shortenedIn(room, text, text.ending, size, spec, measure);
      if (wrapped === null) continue;
      const height = text === numberAlone ? size * digits : heightOf(wrapped, size, spec);
      if (height > room.h) continue;
      const x = room.x + (room.w - wrapped.width) * BEFORE[spec.align];
      const box = { x, y: room.y + (room.h - height) / 2, w: wrapped.width, h: height };
      const full = text === texts[0] && spec.content !== 'number';
      const label = placedLabel(id, node, wrapped.lines, box, size, spec, false, null);
      return { label, full, isShortened: text.ending !== undefined };
    }
  return null;
}

function shortenedIn(
  room: Rect,
  text: LabelText,
  ending: string,
  size: number,
  { bold, area }: InsideLabel,
  measure: MeasureText,
): Wrapped | null {
  // The inverse of `heightOf`.
  const most = Math.floor(
    area === undefined ? 1 + (room.h / size - LAST_LINE) / LINE : room.h / size / CLOSE,
  );
  const hasRoom = room.w >= LEAST_SHORTENED.line * size && room.w * most >= LEAST_SHORTENED.whole * size;
  return most < 1 || !hasRoom
    ? null
    : shorten(text, ending, room.w, most, (words) => measure(words, size, bold));
}

/** Font sizes to try, the largest first, in CSS pixels. */
function sizesFor({ size = MIN_FONT_SIZE }: InsideLabel, zoom: number, smallest: number): readonly number[] {
  const large = Math.max(smallest, size === MIN_FONT_SIZE ? Math.min(LARGEST, size * zoom) : size * zoom);
  return large > smallest ? [large, (large + smallest) / 2, smallest] : [smallest];
}

/** Height of the lines in CSS pixels. In a box with an edge, the last line needs room for its descenders. */
function heightOf({ lines }: Wrapped, size: number, { area }: InsideLabel): number {
  return size * (area === undefined ? LINE * (lines.length - 1) + LAST_LINE : CLOSE * lines.length);
}

/** The room for the label on the screen, in CSS pixels. */
export function innerRoom(box: Rect, { area, align }: InsideLabel, zoom: number, digits = 1): Rect {
  if (area === undefined) {
    // A number fills its small box; a name has a margin.
    const pad = (box.w >= SMALL_BOX * zoom ? 4 : digits < 1 ? 0.5 : 1.5) * zoom;
    // A row has a coloured bar at its left.
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
