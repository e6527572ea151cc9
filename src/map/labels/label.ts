/** The types of labels before and after placement. */
import type { PlanNode } from '../../plan/graph.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type Align, expand, type LabelSpec, type Point, type Rect } from '../geometry/scene.ts';
import type { LabelLanguage } from './labelText.ts';
import type { Occupancy } from './occupancy.ts';

/** Smallest font size on screen, in CSS pixels. */
export const MIN_FONT_SIZE = 12;

/** A node on the screen, with its possible labels. */
export type LabelledNode = {
  readonly id: string;
  readonly node: PlanNode;
  readonly relisted: boolean;
  /** Its box on the screen, in CSS pixels. */
  readonly box: Rect;
  readonly labels: readonly LabelSpec[];
  /**
   * `asked`: its full name is required, because it or a neighbour is hovered or selected. `found`: a search hit, whose
   * name has priority. `dim`: dimmed. `dropped`: hollow, so that text on it is dark.
   */
  readonly state: 'plain' | 'asked' | 'found' | 'dim' | 'dropped';
};

export type LabelCamera = {
  readonly screen: Rect;
  readonly zoom: number;
  /** The zoom at which the picture fits the screen. */
  readonly fitZoom: number;
  /** Smallest font size in CSS pixels; by default {@link MIN_FONT_SIZE}. Larger if it is read from afar. */
  readonly smallest?: number;
};

export type PlacedLabel = {
  readonly id: string;
  readonly node: string;
  readonly lines: readonly string[];
  readonly box: Rect;
  readonly size: number;
  readonly bold: boolean;
  readonly align: Align;
  readonly place: 'inside' | 'beside';
  readonly onColour: boolean;
  readonly dim: boolean;
  /** Whether its name was asked for, so that nothing may cover it. */
  readonly asked: boolean;
  /** Whether it has a background, because it may cover dimmed nodes. */
  readonly grounded: boolean;
  /** Whether links may run under it, so that it needs a halo. */
  readonly haloed: boolean;
  /** The line from the node to a name that is apart from it. */
  readonly leader: readonly [Point, Point] | null;
};

/** Whether its full name is required, even if that is apart from the node. */
export function isWanted({ state }: LabelledNode): boolean {
  return state === 'asked' || state === 'found';
}

/** The parameters of label placement. */
export type LabelSetting = {
  readonly camera: LabelCamera;
  readonly language: LabelLanguage;
  readonly measure: MeasureText;
};

/** Obstacles: `all` for unasked labels; for asked ones only highlighted nodes and labels, or only asked ones. */
export type LabelOccupancy = {
  readonly all: Occupancy;
  readonly highlighted: Occupancy;
  readonly asked: Occupancy;
};

/** The background behind a name. */
export function backgroundBox(box: Rect): Rect {
  return expand(box, 4, 2);
}

export function placedLabel(
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
    onColour: spec.place === 'inside' && spec.onColour && node.state !== 'dropped',
    dim: node.state === 'dim',
    asked: isWanted(node),
    grounded,
    haloed: spec.place === 'beside' || spec.isCrossed === true,
    leader,
  };
}
