/** React keys for the steps of a tour, which have no ids: an open card stays open when its step moves. */
import type { TourStep } from '../../explore/tour/tour.ts';

export type StepKeys = {
  readonly steps: readonly TourStep[];
  /** One per step, in the same order. */
  readonly keys: readonly number[];
  /** The next unused key. */
  readonly next: number;
};

export const NO_STEPS: StepKeys = { steps: [], keys: [], next: 1 };

/** The keys of `steps`: an unchanged step keeps its key; a changed one keeps the key of its position. */
export function stepKeys(before: StepKeys, steps: readonly TourStep[]): StepKeys {
  const keyOfStep = new Map(before.steps.map((step, at) => [step, before.keys[at]]));
  const claimed = new Set<number>();
  const claim = (key: number | undefined): number | null => {
    if (key === undefined || claimed.has(key)) return null;
    claimed.add(key);
    return key;
  };
  const unchanged = steps.map((step) => claim(keyOfStep.get(step)));
  let next = before.next;
  const keys = unchanged.map((key, at) => key ?? claim(before.keys[at]) ?? next++);
  return { steps, keys, next };
}
