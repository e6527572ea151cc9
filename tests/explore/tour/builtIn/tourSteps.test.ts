import { expect, test } from 'vitest';
import { extremes } from '../../../../src/explore/tour/builtIn/extremes.ts';
import { tourSteps } from '../../../../src/explore/tour/builtIn/tourSteps.ts';
import { smallGraph } from '../../../fixtures/small.ts';

test('the most and the least, and the size of each tie', () => {
  const amountOf = (amount: number) => amount;
  expect(extremes([2, 5, 1, 5], amountOf)).toEqual({
    most: { first: 5, tied: 2 },
    least: { first: 1, tied: 1 },
  });
  expect(extremes([4, 4], amountOf)).toBe(null);
  expect(extremes([], amountOf)).toBe(null);
});

test('a step for everything in the plan', () => {
  expect(tourSteps(smallGraph).map(({ kind }) => kind)).toEqual([
    ...['about', 'strategies', 'map', 'top', 'again', 'bridges', 'overlap', 'missed', 'sole'],
    'priorityProjects',
  ]);
});

test('the figures of each step', () => {
  const [, , map, top, again] = tourSteps(smallGraph);
  expect(map).toMatchObject({
    picture: { kind: 'shared', isCollapsed: false, shared: 3, once: 3, listings: 10, relisted: 4 },
  });
  expect(top).toMatchObject({
    leader: {
      kind: 'one',
      id: 'shared-loan',
      listingCount: 3,
      reach: 2,
      next: { listingCount: 2, initiatives: 2 },
    },
    first: { count: 1, named: ['1.1.1'] },
    all: { count: 3, named: ['1.1.1', '1.2.1', '2.1.1'] },
  });
  expect(again).toMatchObject({
    next: { top: 'shared-loan', listingCount: 2, count: 2, named: ['craft-school', 'night-market'] },
  });
});
