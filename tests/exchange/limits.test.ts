import { describe, expect, test } from 'vitest';
import { leastSharedFor, overlapTable } from '../../src/exchange/tables/overlapTable.ts';
import { fitsMatrix } from '../../src/exchange/xlsx/matrixSheet.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { generatedPlan } from '../map/generatedPlan.ts';
import { contentOf, fileOf } from './make.ts';
import { pairsOf, plain } from './plainPlan.ts';
import { sheetsOf } from './workbook.ts';

const content = contentOf(realGraph);
const pairs = pairsOf(plain);

/** The return value of a generator. */
function endOf<Result>(steps: Generator<string, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('a sheet that cannot hold all pairs contains those that share most', () => {
  test.each([pairs.length, pairs.length - 1, 100, 40, 10, 1, 0])(
    'at most %i pairs of the built-in plan',
    (most) => {
      const least = endOf(leastSharedFor(content, most));
      const remaining = pairs.filter(({ both }) => both >= least);
      expect(remaining.length).toBeLessThanOrEqual(most);
      // With one less, there are too many.
      if (least > 1) expect(pairs.filter(({ both }) => both >= least - 1).length).toBeGreaterThan(most);
      expect([...overlapTable(content, least).rows()].map(([a, , , b, , , both]) => [a, b, both])).toEqual(
        remaining.map(({ a, b, both }) => [a.id, b.id, both]),
      );
    },
  );
});

/** A plan with many cells and few pairs: each initiative is listed once. */
const wide = (initiatives: number, policies: number) =>
  generatedPlan({
    seed: 1,
    initiatives,
    policies,
    strategies: 1,
    priorityProjects: 1,
    unlisted: 0,
    heaviest: 1,
  });

test('a plan too large for a matrix sheet has none, and the notes state that', async () => {
  const graph = wide(1_001, 1_000);
  expect(graph.initiatives.length * graph.policies.length).toBe(1_001_000);
  expect(fitsMatrix(wide(1_000, 1_000))).toBe(true);
  expect(fitsMatrix(graph)).toBe(false);
  const sheets = await sheetsOf(await fileOf('xlsx', contentOf(graph)));
  expect([...sheets.keys()]).not.toContain('マトリクス');
  expect(sheets.get('注記')?.find(([, item]) => item === 'マトリクス')).toEqual([
    '見方',
    'マトリクス',
    'マトリクスは100万セルを超えるため、省いています。',
    'The matrix is left out: it would have more than a million cells.',
  ]);
  expect(fitsMatrix(realGraph)).toBe(true);
});
