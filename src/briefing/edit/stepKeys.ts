/** Which card is which step: steps have no ids in a tour, and a card that is open stays open wherever its step goes. */
import type { TourStep } from '../../explore/tour/tour.ts';

export type StepKeys = {
  readonly steps: readonly TourStep[];
  /** One for each step, in the same order. */
  readonly keys: readonly number[];
  /** No key has been given yet from here on. */
  readonly next: number;
};

export const NO_STEPS: StepKeys = { steps: [], keys: [], next: 1 };

/** The keys of `steps`: a step that is still the same keeps its own; one that was changed, that of its place. */
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
