/** Places labels beside their nodes, if there is room. */
import { shorten, wrapAt } from '../../ui/wrap.ts';
import type { BesideLabel } from '../geometry/scene.ts';
import { candidates, leaderFrom } from './candidates.ts';
import {
  backgroundBox,
  isWanted,
  type LabelCamera,
  type LabelledNode,
  type LabelOccupancy,
  type LabelSetting,
  MIN_FONT_SIZE,
  type PlacedLabel,
  placedLabel,
} from './label.ts';
import { type LabelText, labelTexts } from './labelText.ts';
import { contains, type Occupancy } from './occupancy.ts';

const LINE_HEIGHT = 1.2;
/** Zoom, relative to that of the whole picture, from which directions have names and not only numbers. */
const NAMES_FROM = 1.3;
/** Importance from which an unasked name may be apart from its node: three listings or more. */
const MUST_BE_NAMED = 129;
/** Largest distance of a name from its node, in CSS pixels: beside it, apart but unasked, and asked for. */
const BESIDE = 0;
const APART = 40;
const FARTHEST = 400;
/** Width in em at which a name that is still too wide breaks anywhere. */
const WIDEST = 24;
/** Widths to wrap at, in em, the best first. */
const WIDTHS = { plain: [8.4, 11, 7, 15], asked: [12, 9, 16, WIDEST, 7] } as const;
/** Largest number of lines of a shortened name. */
const MAX_SHORTENED = 4;

type Attempt = { readonly reach: number; readonly among: Occupancy; readonly grounded: boolean };

/** Whether an unasked name may appear at this camera. */
export function mayAppear(
  node: LabelledNode,
  spec: BesideLabel,
  { zoom, fitZoom }: LabelCamera,
  anyAsked: boolean,
): boolean {
  // While names are asked for, no others appear.
  return !anyAsked && node.state !== 'dim' && zoom >= fitZoom * spec.fromZoom * 0.999;
}

/** Null if there is no room. */
export function placeBeside(
  id: string,
  node: LabelledNode,
  spec: BesideLabel,
  setting: LabelSetting,
  occupancy: LabelOccupancy,
): PlacedLabel | null {
  const { camera, language } = setting;
  const asked = isWanted(node);
  const all = labelTexts(node.node, spec, node.relisted, language);
  const numbersOnly = spec.content === 'numberOrName' && !asked && camera.zoom < camera.fitZoom * NAMES_FROM;
  for (const text of numbersOnly ? all.slice(-1) : all)
    for (const attempt of attemptsFor(spec, asked, occupancy)) {
      const label = tryPlacement(id, node, spec, setting, text, attempt);
      if (label !== null) return label;
    }
  return null;
}

/** An asked name prefers free room beside the node, then room over dimmed nodes, then room apart from the node. */
function attemptsFor(
  spec: BesideLabel,
  asked: boolean,
  { all, highlighted, asked: wanted }: LabelOccupancy,
): readonly Attempt[] {
  if (asked)
    return [
      { reach: BESIDE, among: all, grounded: false },
      { reach: BESIDE, among: highlighted, grounded: true },
      { reach: FARTHEST, among: highlighted, grounded: true },
      { reach: FARTHEST, among: wanted, grounded: true },
    ];
  const near: Attempt = { reach: BESIDE, among: all, grounded: false };
  // Important names may be a little apart.
  return spec.importance < MUST_BE_NAMED ? [near] : [near, { ...near, reach: APART }];
}

function tryPlacement(
  id: string,
  node: LabelledNode,
  spec: BesideLabel,
  { camera, measure }: LabelSetting,
  text: LabelText,
  { reach, among, grounded }: Attempt,
): PlacedLabel | null {
  const size = besideSize(camera);
  const widths = isWanted(node) ? WIDTHS.asked : WIDTHS.plain;
  const shapes = widths.flatMap((em) => {
    const wrapped =
      text.ending === undefined
        ? wrapAt(text, em * size, size, spec.bold, measure, em === WIDEST)
        : shorten(text, text.ending, em * size, MAX_SHORTENED, (words) => measure(words, size, spec.bold));
    if (wrapped === null) return [];
    const height = wrapped.lines.length * size * LINE_HEIGHT;
    const places = candidates(node.box, spec.towards, wrapped.width, height, reach);
    return [{ wrapped, height, places }];
  });
  // Tries all widths at the best position before the next one, so that a name keeps the room reserved for it.
  const most = Math.max(0, ...shapes.map(({ places }) => places.length));
  for (let index = 0; index < most; index += 1)
    for (const { wrapped, height, places } of shapes) {
      const corner = places[index];
      if (corner === undefined) continue;
      const box = { ...corner, w: wrapped.width, h: height };
      const needed = grounded ? backgroundBox(box) : box;
      if (!contains(camera.screen, needed) || among.hits(needed)) continue;
      const leader = reach > BESIDE ? leaderFrom(node.box, needed) : null;
      return placedLabel(id, node, wrapped.lines, box, size, spec, grounded, leader);
    }
  return null;
}

/** The font size in CSS pixels. It grows with the picture on a large screen, and more slowly than the zoom. */
function besideSize({ zoom, fitZoom, smallest = MIN_FONT_SIZE }: LabelCamera): number {
  // Larger text is read from further away, where the screen looks smaller by the same factor.
  const times = smallest / MIN_FONT_SIZE;
  const onScreen = Math.min(18, MIN_FONT_SIZE * Math.max(1, fitZoom / times) ** 0.75);
  return times * Math.max(MIN_FONT_SIZE, onScreen * Math.min(1.25, Math.max(1, zoom / fitZoom) ** 0.3));
}
