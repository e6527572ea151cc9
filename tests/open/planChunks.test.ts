import { describe, expect, test } from 'vitest';
import { joinPlan, type PlanChunk, splitPlan } from '../../src/open/planChunks.ts';
import { GENERATED, generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { smallGraph } from '../fixtures/small.ts';

const large = generatedGraph({ nodes: 6_000, strategies: 2, projects: 3 }, 5);

describe.each([smallGraph, realGraph, ...GENERATED, large].map(({ plan }) => [plan.id, plan] as const))(
  '%s',
  (_, plan) => {
    const pieces = [...splitPlan(plan)];

    test('joins to the same plan', () => {
      expect(joinPlan(structuredClone(pieces))).toEqual(plan);
    });

    test('is null before the last chunk', () => {
      const before = pieces.slice(0, -1).map((__, at) => joinPlan(pieces.slice(0, at + 1)));
      expect(before.every((each) => each === null)).toBe(true);
      expect(joinPlan([])).toBeNull();
    });
  },
);

test('no chunk of a large plan is large', () => {
  const sizeOf = (piece: PlanChunk) => JSON.stringify(piece).length;
  const pieces = [...splitPlan(large.plan)];
  expect(pieces.map(({ kind }) => kind)).toEqual([
    ...['initiatives', 'initiatives', 'initiatives'],
    ...['items', 'items', 'items', 'items', 'rest'],
  ]);
  expect(Math.max(...pieces.map(sizeOf))).toBeLessThan(0.5 * JSON.stringify(large.plan).length);
});
