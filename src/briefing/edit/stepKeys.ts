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
  const free = new Map(before.steps.map((step, at) => [step, before.keys[at]]));
  const taken = new Set<number>();
  const take = (key: number | undefined): number | null => {
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const same = steps.map((step) => take(free.get(step)));
  let next = before.next;
  const keys = same.map((key, at) => key ?? take(before.keys[at]) ?? next++);
  return { steps, keys, next };
}
