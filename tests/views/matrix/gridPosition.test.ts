import { describe, expect, test } from 'vitest';
import { matrix } from '../../../src/plan/matrix.ts';
import {
  cellAt,
  columnCount,
  type GridPosition,
  gridMove,
  HEAD,
  HEAD_COLUMNS,
  nearestCell,
  nodeAt,
  rowCount,
} from '../../../src/views/matrix/gridPosition.ts';
import { leveledPlan } from '../../fixtures/leveledPlan.ts';
import { smallGraph } from '../../fixtures/small.ts';

// Columns: name, sum, 1.1.1, 1.1.2, 1.2.1, 2.1.1, 2.1.2. Rows: four of heads, then six initiatives.
const whole = matrix(smallGraph, 'first', 'all');
const at = (row: number, column: number): GridPosition => ({ row, column });
const after = (from: GridPosition, ...keys: readonly string[]) =>
  keys.reduce<GridPosition | null>((place, key) => {
    if (place === null) throw new RangeError(key);
    const isControlled = key.startsWith('Ctrl+');
    return gridMove(whole, place, isControlled ? key.slice('Ctrl+'.length) : key, isControlled);
  }, from);

test('the grid size includes headers and sums', () => {
  expect([rowCount(whole), columnCount(whole)]).toEqual([10, 7]);
});

describe('keys', () => {
  test.each<readonly [string, GridPosition, readonly string[], GridPosition | null]>([
    ['right and left by cells', at(4, 0), ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'], at(4, 2)],
    ['not beyond the sides', at(4, 0), ['ArrowLeft'], at(4, 0)],
    ['not beyond the last column', at(4, 6), ['ArrowRight'], at(4, 6)],
    ['down and up by rows', at(4, 3), ['ArrowDown', 'ArrowDown', 'ArrowUp'], at(5, 3)],
    ['not beyond the last row', at(9, 3), ['ArrowDown'], at(9, 3)],
    ['up into the heads', at(4, 4), ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'], at(0, 4)],
    ['and down again in the same column', at(0, 4), ['ArrowDown', 'ArrowDown'], at(2, 4)],
    ['not beyond the first row', at(0, 4), ['ArrowUp'], at(0, 4)],
    ['not into the empty corner from below', at(4, 1), ['ArrowUp', 'ArrowUp', 'ArrowUp'], at(2, 1)],
    ['nor from the right', at(1, 3), ['ArrowLeft'], at(1, 3)],
    ['over a whole direction', at(1, 2), ['ArrowRight', 'ArrowRight'], at(1, 5)],
    ['over a whole strategy and back', at(0, 3), ['ArrowRight', 'ArrowLeft'], at(0, 4)],
    ['not beyond the last branch', at(0, 5), ['ArrowRight'], at(0, 5)],
    ['to the ends of a row', at(5, 3), ['End'], at(5, 6)],
    ['to the name', at(5, 3), ['Home'], at(5, 0)],
    ['to the first branch', at(1, 5), ['Home'], at(1, 2)],
    ['to the very end', at(5, 3), ['Ctrl+End'], at(9, 6)],
    ['to the very beginning', at(5, 3), ['Ctrl+Home'], at(2, 0)],
    ['a page down', at(4, 3), ['PageDown'], at(9, 3)],
    ['a page up', at(9, 3), ['PageUp'], at(0, 3)],
    ['a page up beside the corner', at(9, 1), ['PageUp'], at(2, 1)],
    ['other keys are not its own', at(4, 3), ['x'], null],
  ])('%s', (_, from, keys, to) => {
    expect(after(from, ...keys)).toEqual(to);
  });
});

test('a spanning header is one cell', () => {
  expect(cellAt(whole, at(0, 4))).toEqual(at(0, 2));
  expect(cellAt(whole, at(1, 3))).toEqual(at(1, 2));
  expect(cellAt(whole, at(1, 4))).toEqual(at(1, 4));
  expect(cellAt(whole, at(2, 4))).toEqual(at(2, 4));
});

test('node at a position', () => {
  const nodes = [at(0, 4), at(1, 4), at(2, 4), at(3, 4), at(4, 0), at(4, 1), at(5, 4), at(2, 0), at(3, 1)];
  expect(nodes.map((place) => nodeAt(whole, place))).toEqual([
    '1',
    '1.2',
    '1.2.1',
    '1.2.1',
    'shared-loan',
    'shared-loan',
    'night-market',
    null,
    null,
  ]);
});

test('a position outside a smaller matrix is clamped', () => {
  const fewer = matrix(smallGraph, 'first', 'relisted');
  expect(nearestCell(fewer, at(9, 6))).toEqual(at(6, 6));
  expect(nearestCell(fewer, at(1, 1))).toEqual(at(2, 1));
});

test('a plan of two levels has no row of directions, and the keys pass over it', () => {
  const own = matrix(leveledPlan(2, ['ja']), 'count', 'all');
  expect(own.directions).toEqual([]);
  const numbers = { row: HEAD.policies, column: HEAD_COLUMNS };
  const groups = { row: HEAD.strategies, column: HEAD_COLUMNS };
  expect(gridMove(own, numbers, 'ArrowUp', false)).toEqual(groups);
  expect(gridMove(own, groups, 'ArrowDown', false)).toEqual(numbers);
});
