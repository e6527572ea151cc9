/**
 * The losses of a what-if on a picture. On the map each weakened basic policy shows its listing count before and
 * after, below its number; in the structure dashed rings replace the lost dots.
 */
import type { CanvasView } from '../explore/state.ts';
import { listingsOfPolicy, type PlanGraph } from '../plan/graph.ts';
import { type Camera, nodeOnScreen, onScreen } from './camera.ts';
import type { Point, Rect, Scene } from './geometry/scene.ts';
import { MIN_FONT_SIZE } from './labels/label.ts';
import type { SceneState } from './style/state.ts';

/** The sign of a basic policy: its listing counts before and after, and its box on the screen. */
export type LossSign = {
  readonly policy: string;
  readonly text: string;
  /** Whether at most one listing is left. */
  readonly isSevere: boolean;
  readonly box: Rect;
  /** Font size in CSS pixels. */
  readonly size: number;
};
/** The ring that replaces the dot of a lost listing. */
type LostDot = Point & { readonly id: string; readonly r: number };
export type Losses = { readonly signs: readonly LossSign[]; readonly dots: readonly LostDot[] };

export const NO_LOSSES: Losses = { signs: [], dots: [] };

/** The boxes of the lost dots on the screen. */
export function lossRects({ dots }: Losses): readonly Rect[] {
  return dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
}

/** Smallest diameter, in CSS pixels. */
const SMALLEST_DOT = 8;
/** Height of a sign and width of a digit, in em. */
const HEIGHT = 14 / 12;
const DIGIT = 0.58;
/** Padding beside the text, in CSS pixels. */
const PAD = 2;

/** `smallest`: the smallest font size, in CSS pixels. */
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

function lostDots(scene: Scene, dropped: ReadonlySet<string>, camera: Camera): readonly LostDot[] {
  return [...scene.nodes.values()]
    .filter(({ node, role }) => dropped.has(node) && (role === undefined || role === 'mark'))
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
    // If the text is too high for the area, only the dashed outline of the policy shows the loss.
    if (area.h < h * 0.98) return [];
    const text = `${left + count}→${left}`;
    const w = Math.max(area.w, (DIGIT * (text.length - 1) + 1) * size + 2 * PAD);
    const box = { ...area, x: area.x + (area.w - w) / 2, w };
    return [{ policy, text, isSevere: left <= 1, box, size }];
  });
}
