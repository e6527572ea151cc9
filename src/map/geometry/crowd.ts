/** A plan of any size on one page: what there is too much of is drawn smaller, and one may look closer. */
import type { MapMeasure } from './mapMeasure.ts';
import type { Size } from './scene.ts';

/** How many policies, with the steps between groups, a ring holds at their usual size, side by side. */
const MOST_STEPS = 46;
/** And how many with room between them in either format, as those have that are drawn smaller. */
const EASY_STEPS = 41;
/** How much of the ring's inside the discs and their room may fill. */
const FILLED = 0.6;

/** The measures with policies and petals so small that the ring holds all of them. */
export function crowdedMeasure(measure: MapMeasure, steps: number): MapMeasure {
  if (steps <= MOST_STEPS) return measure;
  const scale = EASY_STEPS / steps;
  const { policy, gap, petal, count } = measure;
  return {
    ...measure,
    policy: { w: policy.w * scale, h: policy.h * scale },
    gap: gap * scale,
    petal: petal * scale,
    count: count === null ? null : { w: count.w * scale, h: count.h * scale },
  };
}

/** By how much discs of these rooms have to shrink to stand inside of an ellipse. */
export function discScale(rooms: readonly Size[], radius: Size): number {
  const needed = rooms.reduce((sum, { w, h }) => sum + w * h, 0);
  return Math.min(1, Math.sqrt((Math.PI * radius.w * radius.h * FILLED) / Math.max(1, needed)));
}
