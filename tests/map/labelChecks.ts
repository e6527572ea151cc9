/** Labels as the app would place them, without a browser: a screen, a camera, and text measured by estimate. */
import '../fixtures/everyLanguage.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { type Camera, fitCamera, fitZoom, onScreen, zoomed } from '../../src/map/camera.ts';
import type { Room } from '../../src/map/geometry/mapPage.ts';
import type { LabelSpec, Rect, Scene, Size } from '../../src/map/geometry/scene.ts';
import { labelledNodes } from '../../src/map/labelledNodes.ts';
import {
  backgroundBox,
  type LabelledNode,
  MIN_FONT_SIZE,
  type PlacedLabel,
} from '../../src/map/labels/label.ts';
import { type LabelLanguage, labelLanguage } from '../../src/map/labels/labelText.ts';
import { overlaps } from '../../src/map/labels/occupancy.ts';
import { placeLabels } from '../../src/map/labels/placeLabels.ts';
import { roomFor } from '../../src/map/room.ts';
import type { SceneState } from '../../src/map/style/state.ts';
import type { PlanGraph, PlanNode } from '../../src/plan/graph.ts';
import { breakPieces } from '../../src/plan/text.ts';
import type { MeasureText } from '../../src/ui/wrap.ts';
import { estimatedWidth } from '../../src/ui/wrap.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { stateOf } from './sceneState.ts';

export const JA: LabelLanguage = labelLanguage(translationFor('ja', realGraph.plan));
export const EN: LabelLanguage = labelLanguage(translationFor('en', realGraph.plan));
export const LANGUAGES = [JA, EN] as const;

/** The canvas beside the panels at 1366×768, there with open filters, on a phone, and on a screen of 1920×1080. */
export const LAPTOP: Size = { w: 1018, h: 655 };
export const NARROW: Size = { w: 832, h: 655 };
export const PHONE: Size = { w: 390, h: 640 };
export const PROJECTOR: Size = { w: 1272, h: 950 };
export const SCREENS = [LAPTOP, NARROW, PHONE, PROJECTOR] as const;

/** Narrower than the pages of the reuse map can be: a phone of 320 px, and half of a desk's screen. */
export const NARROWEST: readonly Size[] = [
  { w: 314, h: 445 },
  { w: 640, h: 600 },
];

/** What a picture is drawn for on such a screen; `type`: of the smallest words. */
export function roomOn(size: Size, type: number = MIN_FONT_SIZE): Room {
  return roomFor(size.w < size.h ? 'tall' : 'wide', size, type);
}

/** Text width in common sans-serif fonts; bold is slightly wider. */
export const estimated: MeasureText = (text, size, bold) => estimatedWidth(text) * size * (bold ? 1.06 : 1);

/** A full-width character is 1 em wide, any other 0.5 em. */
export const plainWidth: MeasureText = (text, size) =>
  [...text].reduce((width, sign) => width + (/[ -~]/.test(sign) ? 0.5 : 1), 0) * size;

export type Question = {
  readonly graph: PlanGraph;
  readonly scene: Scene;
  readonly size: Size;
  readonly language: LabelLanguage;
  /** Zoom relative to the one at which the picture fits. */
  readonly zoom?: number;
  /** Pans the picture by this many CSS pixels. */
  readonly pan?: { readonly x: number; readonly y: number };
  readonly state?: Partial<SceneState>;
  readonly pointed?: string | null;
  readonly measure?: MeasureText;
  /** Font size in CSS pixels. */
  readonly smallest?: number;
};

export type Answer = {
  readonly nodes: readonly LabelledNode[];
  readonly labels: readonly PlacedLabel[];
  readonly camera: Camera;
  readonly screen: Rect;
};

export function labelled(question: Question): Answer {
  const { graph, scene, size, language, zoom = 1, pan = { x: 0, y: 0 } } = question;
  const { state = {}, pointed = null, measure = estimated, smallest = MIN_FONT_SIZE } = question;
  const screen = { x: 0, y: 0, ...size };
  const centred = zoomed(fitCamera(scene, size), zoom, size);
  const camera = { zoom: centred.zoom, pan: { x: centred.pan.x + pan.x, y: centred.pan.y + pan.y } };
  const nodes = labelledNodes(graph, scene, stateOf(graph, state), camera, screen, pointed);
  const view = { screen, zoom: camera.zoom, fitZoom: fitZoom(scene, size), smallest };
  return { nodes, labels: placeLabels(nodes, view, language, measure), camera, screen };
}

const SLACK = 1e-6;

function within(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.w <= outer.x + outer.w + SLACK &&
    inner.y + inner.h <= outer.y + outer.h + SLACK
  );
}

/** The box that a label covers: its text, or its background. */
function groundOf(label: PlacedLabel): Rect {
  return label.grounded ? backgroundBox(label.box) : label.box;
}

/** The box reduced by the rounding tolerance, so that touching is not overlapping. */
function shrunk({ x, y, w, h }: Rect): Rect {
  return { x: x + SLACK, y: y + SLACK, w: w - 2 * SLACK, h: h - 2 * SLACK };
}

/** The faults of placed labels, found without the occupancy grid, one line each. */
export function labelFaults(
  { nodes, labels, camera, screen }: Answer,
  measure: MeasureText = estimated,
): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const faults: string[] = [];
  if (new Set(labels.map(({ id }) => id)).size < labels.length) faults.push('a label placed twice');
  labels.forEach((label, index) => {
    const says = `${label.id} “${label.lines.join('/')}”`;
    const node = byId.get(label.node);
    if (node === undefined) {
      faults.push(`${says} belongs to nothing on screen`);
      return;
    }
    if (label.size < MIN_FONT_SIZE) faults.push(`${says} is ${label.size} px`);
    if (!within(screen, label.box)) faults.push(`${says} leaves the screen`);
    for (const line of label.lines)
      if (line === '' || measure(line, label.size, label.bold) > label.box.w + SLACK)
        faults.push(`${says} is cut`);
    // Digits have no descenders.
    const least = label.lines.join('').match(/^[\d.Ⅰ-Ⅹ]+$/) === null ? 1 : 0.8;
    if (label.box.h < label.lines.length * label.size * least - SLACK)
      faults.push(`${says} is too low for its lines`);
    const spec = node.labels[Number(label.id.slice(label.id.lastIndexOf('#') + 1))];
    if (label.place === 'inside' && !within(roomOf(node, spec, camera), label.box))
      faults.push(`${says} leaves its box`);
    for (const other of labels.slice(index + 1))
      if (overlaps(shrunk(groundOf(label)), other.box) || overlaps(shrunk(groundOf(other)), label.box))
        faults.push(`${says} over “${other.lines.join('/')}” (${other.id})`);
    if (label.place === 'beside')
      faults.push(...coveredBodies(label, nodes).map((id) => `${says} over ${id}`));
  });
  return faults;
}

function roomOf({ box }: LabelledNode, spec: LabelSpec | undefined, camera: Camera): Rect {
  if (spec?.place !== 'inside' || spec.area === undefined) return box;
  const around = onScreen(spec.area, { zoom: camera.zoom, pan: { x: 0, y: 0 } });
  return { ...around, x: box.x + box.w / 2 + around.x, y: box.y + box.h / 2 + around.y };
}

/** A name with a background may cover unasked labels; no other label covers anything. */
function coveredBodies(label: PlacedLabel, nodes: readonly LabelledNode[]): readonly string[] {
  const box = shrunk(groundOf(label));
  return nodes
    .filter((node) => !label.grounded || node.state === 'asked')
    .filter((node) => overlaps(box, node.box))
    .map(({ id }) => id);
}

/** The pieces of a name joined again: a full name is complete when its lines spell it. */
export function spelled(label: PlacedLabel): string {
  return label.lines.join('').replace(/\s+/gu, '');
}

/** Whether a label shows the full name of a node, at any of its marks. */
export function isNamed(
  labels: readonly PlacedLabel[],
  node: PlanNode | undefined,
  language: string,
): boolean {
  if (node === undefined) return false;
  const full = breakPieces(node.breaks, language).join('').replace(/\s+/gu, '');
  return labels.some(
    (label) =>
      (label.node === node.id || label.node.endsWith(`/${node.id}`)) && spelled(label).includes(full),
  );
}
