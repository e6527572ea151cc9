/**
 * Where a picture tells what is lost by what is dropped. On the map each weakened basic policy has a sign of one
 * size at every zoom, that keeps clear of numbers and names; in the structure the lost dots leave broken rings.
 */
import type { Picture } from '../explore/state.ts';
import type { InitiativeId } from '../plan/schema.ts';
import { type Camera, onScreen } from './camera.ts';
import type { Point, Rect, Scene } from './geometry/scene.ts';
import { boxOf } from './labelledNodes.ts';
import type { LabelCamera, LabelledNode } from './labels/label.ts';
import { contains, overlaps } from './labels/occupancy.ts';

/** Of a basic policy: how many listings it loses, and the box of that on the screen. */
export type LossSign = { readonly policy: string; readonly text: string; readonly box: Rect };
/** The ring where a listing's dot stood. */
export type LostDot = Point & { readonly id: string; readonly r: number };
export type Losses = { readonly signs: readonly LossSign[]; readonly dots: readonly LostDot[] };

export const NO_LOSSES: Losses = { signs: [], dots: [] };

/** CSS pixels. */
const HEIGHT = 16;
const DIGIT = 8;
const ROOM = 8;
const SMALLEST_DOT = 8;
/** Between a sign and what it does not belong to. */
const APART = 3;
/** How far from its policy a sign may stand, nearest first. */
const AWAY = [0, 6, 14, 24];

export type Losing = {
  readonly view: Picture;
  readonly scene: Scene;
  /** Listings lost by basic policy. */
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: readonly InitiativeId[];
};

/** `nodes` is what is labelled, and stands in the way. */
export function lossesIn(
  { view, scene, lost, dropped }: Losing,
  nodes: readonly LabelledNode[],
  camera: Camera,
  screen: LabelCamera['screen'],
): Losses {
  if (lost.size === 0) return NO_LOSSES;
  return view === 'structure'
    ? { signs: [], dots: lostDots(scene, new Set(dropped), camera) }
    : { signs: lossSigns(lost, nodes, screen), dots: [] };
}

/** What of the screen the losses take. */
export function takenBy({ signs, dots }: Losses): readonly Rect[] {
  return [
    ...signs.map(({ box }) => box),
    ...dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r })),
  ];
}

function lostDots(scene: Scene, gone: ReadonlySet<string>, camera: Camera): readonly LostDot[] {
  return [...scene.nodes.values()]
    .filter(({ node, role }) => gone.has(node) && (role === undefined || role === 'mark'))
    .map((at) => {
      const { x, y, w, h } = onScreen(boxOf(at), camera);
      return { id: at.listing ?? at.id, x: x + w / 2, y: y + h / 2, r: Math.max(SMALLEST_DOT, w) / 2 };
    });
}

function lossSigns(
  lost: ReadonlyMap<string, number>,
  nodes: readonly LabelledNode[],
  screen: Rect,
): readonly LossSign[] {
  const bodies = nodes.flatMap((node) => node.bodies);
  const signs: LossSign[] = [];
  for (const { id, box } of nodes) {
    const count = lost.get(id);
    if (count === undefined) continue;
    const text = `−${count}`;
    const size = { w: text.length * DIGIT + ROOM, h: HEIGHT };
    const others = nodes.flatMap((node) => (node.id === id ? [] : writtenIn(node)));
    const isOff = (taken: readonly Rect[], by = 0) => {
      return (place: Rect) => !taken.some((other) => overlaps(spread(place, by), other));
    };
    const legible = placesFor(box, size).filter((place) =>
      isOff([box, ...others, ...signs.map((sign) => sign.box)])(place),
    );
    const onScreen = legible.filter((place) => contains(screen, place));
    // Best where it hides nothing, and is not taken for that of a neighbour.
    const clear = onScreen.filter(isOff([...others, ...signs.map((sign) => sign.box)], APART));
    const found = clear.find(isOff(bodies)) ?? clear[0] ?? onScreen[0] ?? legible[0];
    // Where there is no place at all the broken line alone says that something is lost.
    if (found !== undefined) signs.push({ policy: id, text, box: found });
  }
  return signs;
}

function spread({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** Boxes in which a number or a name stands. */
function writtenIn({ box, labels }: LabelledNode): readonly Rect[] {
  return labels.flatMap((spec) => (spec.place === 'inside' && spec.area === undefined ? [box] : []));
}

/** At the corners first, then at the sides. */
function placesFor(box: Rect, { w, h }: { readonly w: number; readonly h: number }): readonly Rect[] {
  const [right, below] = [box.x + box.w, box.y + box.h];
  const middle = box.y + (box.h - h) / 2;
  return AWAY.flatMap((away) => [
    { x: right - w / 2, y: box.y - h - away, w, h },
    { x: box.x - w / 2, y: box.y - h - away, w, h },
    { x: right + away, y: middle, w, h },
    { x: box.x - w - away, y: middle, w, h },
    { x: right - w / 2, y: below + away, w, h },
    { x: box.x - w / 2, y: below + away, w, h },
  ]);
}
