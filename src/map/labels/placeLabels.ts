/**
 * Decides which labels are written and where, for one camera: by importance, none over another or over a
 * node, none cut by the edge, none under 12 px. Pure: the same question has the same answer.
 */
import type { PlanNode } from '../../plan/graph.ts';
import type { LabelSpec, Point, Rect } from '../geometry/scene.ts';
import { candidates, leaderFrom } from './candidates.ts';
import { type LabelLanguage, type LabelText, labelTexts } from './labelText.ts';
import { contains, intersection, Occupancy, overlaps } from './occupancy.ts';
import { type MeasureText, type Wrapped, wrap } from './wrap.ts';

/** Smallest type on screen, in CSS pixels. */
export const SMALLEST = 12;
const LARGEST_INSIDE = 24;
const LINE_HEIGHT = 1.2;
/** Zoom, over that of the whole picture, from which directions are named and not only numbered. */
const NAMES_FROM = 1.3;
/** Importance from which a name may stand apart unasked: three listings or more. */
const MUST_BE_NAMED = 129;
/** How far a name may stand from its node, in CSS pixels: unasked, and asked for. */
const APART = 40;
const FARTHEST = 250;
/** So many names are tried unasked. No screen has room for more, and a large plan would try thousands in vain. */
const MOST_TRIED = 600;
/** Width, in model units, below which a box holds a number and no name. */
const SMALL_BOX = 60;

/** A node as it stands on screen, with what may be written for it. */
export type LabelledNode = {
  readonly id: string;
  readonly node: PlanNode;
  readonly relisted: boolean;
  /** Its body on screen, in CSS pixels. */
  readonly box: Rect;
  readonly anchor: Point | null;
  readonly labels: readonly LabelSpec[];
  /** `asked`: its full name is wanted now, as it or its neighbour is pointed at. `dim`: set back. */
  readonly state: 'plain' | 'asked' | 'dim';
  /** What of it is in the way of labels; a wide band is not. */
  readonly bodies: readonly Rect[];
};

export type LabelCamera = {
  readonly screen: Rect;
  readonly zoom: number;
  /** Zoom at which the picture fits the screen. */
  readonly fitZoom: number;
};

export type PlacedLabel = {
  readonly id: string;
  readonly node: string;
  readonly lines: readonly string[];
  readonly box: Rect;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'start' | 'middle';
  readonly place: 'inside' | 'beside';
  readonly onColour: boolean;
  readonly dim: boolean;
  /** Whether it is painted on a ground of its own, as it may stand on what is set back. */
  readonly grounded: boolean;
  /** From the node to its name where the name stands apart. */
  readonly leader: readonly [Point, Point] | null;
};

export function placeLabels(
  nodes: readonly LabelledNode[],
  camera: LabelCamera,
  language: LabelLanguage,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const taken = new Occupancy();
  const takenByLit = new Occupancy();
  for (const node of nodes)
    for (const body of node.bodies) {
      taken.add(body);
      if (node.state !== 'dim') takenByLit.add(body);
    }
  const anyAsked = nodes.some((node) => node.state === 'asked');
  const wanted = nodes
    .flatMap((node) => node.labels.map((spec, index) => ({ node, spec, id: `${node.id}#${index}` })))
    .sort((a, b) => rank(b) - rank(a));
  const placed: PlacedLabel[] = [];
  // Whose full name is written already, inside of its box.
  const named = new Set<string>();
  let tried = 0;
  for (const { node, spec, id } of wanted) {
    if (spec.place === 'inside') {
      const found = placeInside(id, node, spec, camera, language, measure);
      if (found === null) continue;
      placed.push(found.label);
      if (found.full) named.add(node.id);
    } else if (!named.has(node.id)) {
      if (node.state !== 'asked') {
        if (tried >= MOST_TRIED || !mayAppear(node, spec, camera, anyAsked)) continue;
        tried += 1;
      }
      const label = placeBeside(id, node, spec, camera, language, measure, [taken, takenByLit]);
      if (label === null) continue;
      placed.push(label);
      const box = label.grounded ? grown(label.box) : label.box;
      taken.add(box);
      takenByLit.add(box);
    }
  }
  return withoutCovered(placed);
}

/** A name that is asked for may stand on what is set back; words that it would cover are left out. */
function withoutCovered(placed: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const grounds = placed.filter((label) => label.grounded).map((label) => grown(label.box));
  return placed.filter((label) => !label.dim || !grounds.some((ground) => overlaps(ground, label.box)));
}

/** The ground that is painted behind a name. */
export function grown(box: Rect): Rect {
  return { x: box.x - 4, y: box.y - 2, w: box.w + 8, h: box.h + 4 };
}

function rank({ node, spec }: { node: LabelledNode; spec: LabelSpec }): number {
  // What stands inside of its own box is in nobody's way and goes first.
  return spec.importance + (spec.place === 'inside' ? 100_000 : 0) + (node.state === 'asked' ? 10_000 : 0);
}

function placeInside(
  id: string,
  node: LabelledNode,
  spec: LabelSpec & { place: 'inside' },
  { screen, zoom }: LabelCamera,
  language: LabelLanguage,
  measure: MeasureText,
): { readonly label: PlacedLabel; readonly full: boolean } | null {
  // Of a box that reaches beyond the screen the visible part carries the words.
  const room = intersection(innerRoom(node.box, spec, zoom), screen);
  if (room.h < SMALLEST || room.w <= 0) return null;
  const texts = labelTexts(node.node, spec.content, node.relisted, language);
  const large = Math.min(LARGEST_INSIDE, Math.max(SMALLEST, SMALLEST * zoom));
  for (const text of texts)
    for (const size of large > SMALLEST ? [large, (large + SMALLEST) / 2, SMALLEST] : [SMALLEST]) {
      const wrapped = wrapAt(text, room.w, size, spec.bold, measure);
      if (wrapped === null) continue;
      const height = wrapped.lines.length * size * lineHeight(wrapped);
      if (height > room.h) continue;
      const x = spec.align === 'start' ? room.x : room.x + (room.w - wrapped.width) / 2;
      const box = { x, y: room.y + (room.h - height) / 2, w: wrapped.width, h: height };
      const full = text === texts[0] && spec.content !== 'number';
      return { label: written(id, node, wrapped.lines, box, size, spec, false, null), full };
    }
  return null;
}

function lineHeight({ lines }: Wrapped): number {
  // Lines inside of a box may stand closer: its edge sets them off from what is around.
  return lines.length > 1 ? 1.07 : 1;
}

function innerRoom(box: Rect, { area, align }: LabelSpec & { place: 'inside' }, zoom: number): Rect {
  if (area === undefined) {
    // A number fills its small box; a name wants a margin.
    const pad = (box.w < SMALL_BOX * zoom ? 1.5 : 4) * zoom;
    // A row begins with a bar of its colour.
    const left = align === 'start' ? 9 * zoom : pad;
    return { x: box.x + left, y: box.y + 1, w: box.w - left - pad, h: box.h - 2 };
  }
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  return {
    x: centre.x + area.x * zoom,
    y: centre.y + area.y * zoom,
    w: area.w * zoom,
    h: area.h * zoom,
  };
}

/** Whether an unasked name is wanted at this camera. */
function mayAppear(
  node: LabelledNode,
  spec: LabelSpec & { place: 'beside' },
  { zoom, fitZoom }: LabelCamera,
  anyAsked: boolean,
): boolean {
  // While something is pointed at, only its surroundings are named.
  return !anyAsked && node.state !== 'dim' && zoom >= fitZoom * spec.fromZoom * 0.999;
}

function placeBeside(
  id: string,
  node: LabelledNode,
  spec: LabelSpec & { place: 'beside' },
  camera: LabelCamera,
  language: LabelLanguage,
  measure: MeasureText,
  [taken, takenByLit]: readonly [Occupancy, Occupancy],
): PlacedLabel | null {
  const asked = node.state === 'asked';
  const size = besideSize(camera);
  const all = labelTexts(node.node, spec.content, node.relisted, language);
  const numbersOnly = spec.content === 'numberOrName' && !asked && camera.zoom < camera.fitZoom * NAMES_FROM;
  const texts = numbersOnly ? all.slice(-1) : all;
  // A name that is asked for stands near, if need be on what is set back; only else it stands apart.
  const tries: readonly { readonly far: boolean; readonly among: Occupancy; readonly grounded: boolean }[] =
    asked
      ? [
          { far: false, among: taken, grounded: false },
          { far: false, among: takenByLit, grounded: true },
          { far: true, among: takenByLit, grounded: true },
        ]
      : [
          { far: false, among: taken, grounded: false },
          // What carries much is named even where its name has to stand a little apart.
          ...(spec.importance < MUST_BE_NAMED ? [] : [{ far: true, among: taken, grounded: false }]),
        ];
  for (const text of texts)
    for (const { far, among, grounded } of tries)
      for (const em of asked ? [12, 9, 16, 24] : [8.4, 11, 7, 15]) {
        const wrapped = wrapAt(text, em * size, size, spec.bold, measure);
        if (wrapped === null) continue;
        const height = wrapped.lines.length * size * LINE_HEIGHT;
        const reach = far ? (asked ? FARTHEST : APART) : 0;
        for (const at of candidates(node.box, node.anchor, spec.towards, wrapped.width, height, reach)) {
          const box = { ...at, w: wrapped.width, h: height };
          const needed = grounded ? grown(box) : box;
          if (!contains(camera.screen, needed) || among.hits(needed)) continue;
          const leader = far ? leaderFrom(node.box, needed) : null;
          return written(id, node, wrapped.lines, box, size, spec, grounded, leader);
        }
      }
  return null;
}

/** Grows with the picture on a large screen, and slowly while zooming in, so that there is room for more. */
function besideSize({ zoom, fitZoom }: LabelCamera): number {
  const onScreen = Math.min(18, SMALLEST * Math.max(1, fitZoom) ** 0.75);
  return Math.max(SMALLEST, onScreen * Math.min(1.25, Math.max(1, zoom / fitZoom) ** 0.3));
}

function wrapAt(
  { pieces, joint }: LabelText,
  widest: number,
  size: number,
  bold: boolean,
  measure: MeasureText,
): Wrapped | null {
  return wrap(pieces, joint, widest, (text) => measure(text, size, bold));
}

function written(
  id: string,
  node: LabelledNode,
  lines: readonly string[],
  box: Rect,
  size: number,
  spec: LabelSpec,
  grounded: boolean,
  leader: PlacedLabel['leader'],
): PlacedLabel {
  return {
    id,
    node: node.id,
    lines,
    box,
    size,
    bold: spec.bold,
    place: spec.place,
    align: spec.place === 'inside' ? spec.align : 'middle',
    onColour: spec.place === 'inside' && spec.onColour,
    dim: node.state === 'dim',
    grounded,
    leader,
  };
}
