import { describe, expect, test } from 'vitest';
import { leastSharedFor, overlapTable } from '../../src/exchange/tables/overlapTable.ts';
import { fitsMatrix } from '../../src/exchange/xlsx/matrixSheet.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf } from '../fixtures/small.ts';
import { contentOf, fileOf } from './make.ts';
import { pairsOf, plain } from './plainPlan.ts';
import { sheetsOf } from './workbook.ts';

const content = contentOf(realGraph);
const pairs = pairsOf(plain);

/** What a generator gives back in the end. */
function endOf<Result>(steps: Generator<string, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('where a sheet has no room for every pair, those that share most are kept', () => {
  test.each([pairs.length, pairs.length - 1, 100, 40, 10, 1, 0])('of the real plan at most %i', (most) => {
    const least = endOf(leastSharedFor(content, most));
    const kept = pairs.filter(({ both }) => both >= least);
    expect(kept.length).toBeLessThanOrEqual(most);
    // With one less there would be too many.
    if (least > 1) expect(pairs.filter(({ both }) => both >= least - 1).length).toBeGreaterThan(most);
    expect([...overlapTable(content, least).rows()].map(([a, , , b, , , both]) => [a, b, both])).toEqual(
      kept.map(({ a, b, both }) => [a.id, b.id, both]),
    );
  });
});

test('a plan with too many cells for a matrix has none, and its notes say so', async () => {
  const graph = graphOf(planOf(generatePlan({ nodes: 3_000, strategies: 6, projects: 7 }, 1)));
  expect(graph.initiatives.length * graph.policies.length).toBeGreaterThan(1_000_000);
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
