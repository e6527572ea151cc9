import { expect, test } from 'vitest';
import { matrix } from '../../../src/plan/matrix.ts';
import { matrixBlocks } from '../../../src/publish/print/matrixBlocks.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { generatedPlan, LIKE_REAL } from '../../map/generatedPlan.ts';

/** Millimetres: A4 lying, less its margins. */
const PAPER = 297 - 2 * 8;

test('thirty columns stand side by side within the paper', () => {
  const [only, ...more] = matrixBlocks(matrix(realGraph, 'count', 'relisted'));
  expect(more).toEqual([]);
  expect(only?.columns).toHaveLength(30);
  const { name = 0, sum = 0, column = 0 } = only?.widths ?? {};
  expect(name + sum + 30 * column).toBeCloseTo(PAPER);
  expect(column).toBeGreaterThan(6);
});

test('more columns go below each other: each once, with the groups that they belong to', () => {
  const graph = generatedPlan({ ...LIKE_REAL, policies: 70 });
  const blocks = matrixBlocks(matrix(graph, 'count', 'all'));
  expect(blocks.map(({ columns }) => columns.length)).toEqual([24, 24, 22]);
  expect(blocks.flatMap(({ columns }) => columns.map(({ policy }) => policy.id))).toEqual(
    graph.policies.map(({ id }) => id),
  );
  for (const { columns, strategies, directions, widths } of blocks) {
    expect(widths.name + widths.sum + columns.length * widths.column).toBeLessThan(PAPER + 0.001);
    const of = (groups: typeof strategies | typeof directions) =>
      groups.flatMap(({ id, columns: many }) => Array.from({ length: many }, () => String(id)));
    expect(of(strategies)).toEqual(columns.map(({ policy }) => policy.strategy));
    expect(of(directions)).toEqual(columns.map(({ policy }) => policy.direction));
  }
});

test('few columns are no wider than they need to be', () => {
  const [block] = matrixBlocks({
    ...matrix(realGraph, 'count', 'all'),
    columns: matrix(realGraph, 'count', 'all').columns.slice(0, 2),
  });
  expect(block?.widths).toEqual({ name: 112, sum: 9, column: 14 });
});
