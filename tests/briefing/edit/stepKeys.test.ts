import { expect, test } from 'vitest';
import { NO_STEPS, stepKeys } from '../../../src/briefing/edit/stepKeys.ts';
import { withoutStep, withStep, withStepMoved, withStepText } from '../../../src/explore/tour/edit.ts';
import type { Tour } from '../../../src/explore/tour/tour.ts';
import { step, tourOf } from '../../fixtures/tours.ts';

const tour = tourOf(['a', 'b', 'c']);
const begun = stepKeys(NO_STEPS, tour.steps);

const after = (change: (before: Tour) => Tour) => stepKeys(begun, change(tour).steps).keys;

test('a step keeps its key when it moves or changes', () => {
  expect(begun.keys).toEqual([1, 2, 3]);
  expect(after((before) => withStepMoved(before, 0, 2))).toEqual([2, 3, 1]);
  expect(after((before) => withStepText(before, 1, 'text', 'ja', 'x'))).toEqual([1, 2, 3]);
  expect(after((before) => withoutStep(before, 0))).toEqual([2, 3]);
  expect(after((before) => withStep(before, step('', 'd'), 1))).toEqual([1, 4, 2, 3]);
});

test('keys are unique, even if the same steps return', () => {
  const copies = tourOf(['a', 'b', 'c', 'd']);
  expect(stepKeys(begun, copies.steps).keys).toEqual([1, 2, 3, 4]);
  const gone = stepKeys(begun, withoutStep(tour, 2).steps);
  expect(stepKeys(gone, tour.steps).keys).toEqual([1, 2, 4]);
  const [first] = tour.steps;
  if (first === undefined) throw new RangeError();
  expect(new Set(stepKeys(begun, [first, first, first]).keys).size).toBe(3);
});
