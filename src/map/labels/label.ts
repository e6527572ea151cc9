/** What a label is: before it is placed, and after. */
import type { PlanNode } from '../../plan/graph.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { Align, LabelSpec, Point, Rect } from '../geometry/scene.ts';
import type { LabelLanguage } from './labelText.ts';
import type { Occupancy } from './occupancy.ts';

/** Smallest type on screen, in CSS pixels. */
export const MIN_FONT_SIZE = 12;

/** A node as it stands on screen, with what may be written for it. */
export type LabelledNode = {
  readonly id: string;
  readonly node: PlanNode;
  readonly relisted: boolean;
  /** Its body on screen, in CSS pixels. */
  readonly box: Rect;
  readonly labels: readonly LabelSpec[];
  /**
   * `asked`: its full name is wanted now, as it or its neighbour is pointed at, and no other. `found`: its
   * name is wanted before others. `dim`: dimmed. `dropped`: hollow, so that words on it are dark.
   */
  readonly state: 'plain' | 'asked' | 'found' | 'dim' | 'dropped';
};

export type LabelCamera = {
  readonly screen: Rect;
  readonly zoom: number;
  /** Zoom at which the picture fits the screen. */
  readonly fitZoom: number;
  /** Smallest type, in CSS pixels, where it is to be read from afar; left out it is {@link MIN_FONT_SIZE}. */
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
  /** Whether its name was asked for: nothing may stand on it. */
  readonly asked: boolean;
  /** Whether it is painted on a ground of its own, as it may stand on what is set back. */
  readonly grounded: boolean;
  /** Whether links may run under it, so that it needs a halo. */
  readonly haloed: boolean;
  /** From the node to its name where the name stands apart. */
  readonly leader: readonly [Point, Point] | null;
};

/** Whether its full name is wanted, be it apart from the node. */
export function isWanted({ state }: LabelledNode): boolean {
  return state === 'asked' || state === 'found';
}

/** What labels are placed for. */
export type LabelSetting = {
  readonly camera: LabelCamera;
  readonly language: LabelLanguage;
  readonly measure: MeasureText;
};

/** What is in the way: of a label at rest everything, of one that is asked for only what is lit, or asked. */
export type LabelOccupancy = {
  readonly all: Occupancy;
  readonly highlighted: Occupancy;
  readonly asked: Occupancy;
};

/** The ground that is painted behind a name. */
export function grown(box: Rect): Rect {
  return { x: box.x - 4, y: box.y - 2, w: box.w + 8, h: box.h + 4 };
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
