import { describe, expect, test } from 'vitest';
import { neighbourhood, neighboursOf } from '../../src/explore/neighbourhood.ts';
import { subgraph } from '../../src/plan/graph.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node } = idsOf(smallGraph);
const withoutDirections = subgraph(
  smallGraph,
  ({ kind }) => kind !== 'direction',
  () => true,
);

describe('one step away', () => {
  test.each([
    ['vision', ['1', '2', 'I', 'II']],
    ['1', ['vision', '1.1', '1.2']],
    ['1.1', ['1', '1.1.1', '1.1.2']],
    ['2.1.1', ['2.1', 'tool-library', 'craft-school', 'shared-loan']],
    ['shared-loan', ['1.1.1', '1.2.1', '2.1.1']],
    ['II', ['vision']],
  ])('from %s', (id, neighbours) => {
    expect(neighboursOf(smallGraph, node(id))).toEqual(neighbours);
  });

  test('is symmetric', () => {
    for (const { id } of smallGraph.nodes.values())
      for (const other of neighboursOf(smallGraph, id)) expect(neighboursOf(smallGraph, other)).toContain(id);
  });

  test('hidden nodes are no neighbours, and have none', () => {
    expect(neighboursOf(withoutDirections, node('1.1.1'))).toEqual(['shared-loan', 'night-market']);
    expect(neighboursOf(withoutDirections, node('1'))).toEqual(['vision']);
    expect(neighboursOf(withoutDirections, node('1.1'))).toEqual([]);
  });
});

describe('within a number of steps', () => {
  test.each([
    [0, { '2.1.2': 0 }],
    [1, { '2.1.2': 0, '2.1': 1, 'solar-roofs': 1 }],
    [2, { '2.1.2': 0, '2.1': 1, 'solar-roofs': 1, '2': 2, '2.1.1': 2 }],
    [
      3,
      {
        ...{ '2.1.2': 0, '2.1': 1, 'solar-roofs': 1, '2': 2, '2.1.1': 2 },
        ...{ vision: 3, 'tool-library': 3, 'craft-school': 3, 'shared-loan': 3 },
      },
    ],
  ])('%i', (steps, distances) => {
    expect(Object.fromEntries(neighbourhood(smallGraph, node('2.1.2'), steps))).toEqual(distances);
  });

  test('all nodes, with enough steps', () => {
    expect(neighbourhood(smallGraph, node('I'), 99).size).toBe(19);
  });

  test('nothing around a hidden node', () => {
    expect(neighbourhood(withoutDirections, node('1.1'), 3).size).toBe(0);
  });
});
