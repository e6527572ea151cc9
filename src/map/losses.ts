/**
 * Where a picture tells what is lost in a what-if. On the map each weakened basic policy says under its number from
 * how many listings to how many; in the structure the lost dots leave broken rings.
 */
import type { CanvasView } from '../explore/state.ts';
import { listingsOfPolicy, type PlanGraph } from '../plan/graph.ts';
import { type Camera, nodeOnScreen, onScreen } from './camera.ts';
import type { Point, Rect, Scene } from './geometry/scene.ts';
import { MIN_FONT_SIZE } from './labels/label.ts';
import type { SceneState } from './style/state.ts';

/** Of a basic policy: from how many listings to how many, and the box of that on the screen. */
export type LossSign = {
  readonly policy: string;
  readonly text: string;
  /** Whether one listing or none is left. */
  readonly isSevere: boolean;
  readonly box: Rect;
  /** Of the type, in CSS pixels. */
  readonly size: number;
};
/** The ring where a listing's dot stood. */
type LostDot = Point & { readonly id: string; readonly r: number };
export type Losses = { readonly signs: readonly LossSign[]; readonly dots: readonly LostDot[] };

export const NO_LOSSES: Losses = { signs: [], dots: [] };

/** What of the screen the lost dots take. */
export function lossRects({ dots }: Losses): readonly Rect[] {
  return dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
}

/** CSS pixels. */
const SMALLEST_DOT = 8;
/** In em of the sign's type: its height, and a digit's width. */
const HEIGHT = 14 / 12;
const DIGIT = 0.58;
/** Beside the words, in CSS pixels. */
const PAD = 2;

/** `smallest`: of the type, in CSS pixels. */
export function lossesIn(
  scene: Scene,
  view: CanvasView,
  { lost, dropped, shown }: SceneState,
  camera: Camera,
  smallest: number = MIN_FONT_SIZE,
): Losses {
  if (lost.size === 0) return NO_LOSSES;
  return view === 'structure'
    ? { signs: [], dots: lostDots(scene, dropped, camera) }
    : { signs: lossSigns(scene, lost, shown, camera, smallest), dots: [] };
}

function lostDots(scene: Scene, gone: ReadonlySet<string>, camera: Camera): readonly LostDot[] {
  return [...scene.nodes.values()]
    .filter(({ node, role }) => gone.has(node) && (role === undefined || role === 'mark'))
    .map((at) => {
      const { x, y, w, h } = nodeOnScreen(at, camera);
      return { id: at.id, x: x + w / 2, y: y + h / 2, r: Math.max(SMALLEST_DOT, w) / 2 };
    });
}

function lossSigns(
  scene: Scene,
  lost: ReadonlyMap<string, number>,
  shown: PlanGraph,
  camera: Camera,
  smallest: number,
): readonly LossSign[] {
  const size = Math.max(smallest, MIN_FONT_SIZE * camera.zoom);
  return [...lost].flatMap(([policy, count]) => {
    const at = scene.nodes.get(policy);
    const node = shown.nodes.get(policy);
    if (at?.lossArea === undefined || node?.kind !== 'policy') return [];
    const left = listingsOfPolicy(shown, node.id).length;
    const area = onScreen({ ...at.lossArea, x: at.x + at.lossArea.x, y: at.y + at.lossArea.y }, camera);
    const h = size * HEIGHT;
    // Where the type outgrows the area there is no place for it: the broken line alone says that something is lost.
    if (area.h < h * 0.98) return [];
    const text = `${left + count}→${left}`;
    const w = Math.max(area.w, (DIGIT * (text.length - 1) + 1) * size + 2 * PAD);
    const box = { ...area, x: area.x + (area.w - w) / 2, w };
    return [{ policy, text, isSevere: left <= 1, box, size }];
  });
}
